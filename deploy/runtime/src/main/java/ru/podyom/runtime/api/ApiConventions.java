package ru.podyom.runtime.api;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jspecify.annotations.Nullable;

/** Writes into the OpenAPI document what every operation shares, so that no resource has to repeat it. */
public class ApiConventions implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Components components = Objects.requireNonNullElseGet(document.getComponents(), OASFactory::createComponents);
        document.setComponents(components);
        components.addSecurityScheme(
                "bearer",
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description("Claims: groups (one role), territory (path of codes), school"));
        ApiErrors.define(components);
        ApiHeaders.define(components);
        if (document.getPaths() != null) {
            ApiExamples examples = new ApiExamples(components.getSchemas());
            document.getPaths().getPathItems().values().forEach(path -> path.getOperations()
                    .forEach((method, operation) -> complete(method, operation, examples)));
        }
    }

    private static void complete(PathItem.HttpMethod method, Operation operation, ApiExamples examples) {
        operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme("bearer")));
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        ApiHeaders.announce(operation);
        exemplify(operation, examples);
        ApiErrors.addTo(method, operation);
        if (method == PathItem.HttpMethod.POST && !isBulk(operation)) {
            operation.addParameter(idempotencyKey());
        }
        ApiHeaders.describe(operation);
    }

    private static void exemplify(Operation operation, ApiExamples examples) {
        if (operation.getRequestBody() != null) {
            exemplify(operation.getRequestBody().getContent(), examples);
        }
        operation
                .getResponses()
                .getAPIResponses()
                .values()
                .forEach(response -> exemplify(response.getContent(), examples));
    }

    private static void exemplify(@Nullable Content content, ApiExamples examples) {
        if (content != null && content.getMediaType("application/json") != null) {
            examples.complete(content.getMediaType("application/json"));
        }
    }

    // A file is not hashed for its key: the same file twice changes nothing anyway.
    private static boolean isBulk(Operation operation) {
        Map<String, Object> extensions = operation.getExtensions();
        return extensions != null && extensions.containsKey("x-podyom-bulk");
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .required(false)
                .description("Same key and body: the same answer, done once. Same key, another body: 422.")
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .maxLength(128));
    }
}
