package ru.podyom.runtime.api;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Writes into the OpenAPI document what every operation shares, so that no resource has to repeat it. */
public class ApiConventions implements OASFilter {

    private static final Map<String, String> ERRORS = Map.of(
            "400", "The request cannot be read",
            "401", "No valid token",
            "403", "Outside the caller's territory or role",
            "404", "There is no such thing, or not for this caller",
            "409", "It contradicts what is stored",
            "412", "Changed meanwhile: the ETag in If-Match is not the current one",
            "413", "The body is too large",
            "422", "Understood and not valid; every violation is listed",
            "428", "If-Match is required");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.getComponents()
                .addSchema("Violation", violation())
                .addSchema("Problem", problem())
                .addSecurityScheme(
                        "bearer",
                        OASFactory.createSecurityScheme()
                                .type(org.eclipse.microprofile.openapi.models.security.SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("Claims: groups (one role), territory (path of codes), school"));
        if (document.getPaths() != null) {
            document.getPaths().getPathItems().values().forEach(ApiConventions::complete);
        }
    }

    private static void complete(PathItem path) {
        path.getOperations().forEach((method, operation) -> {
            operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme("bearer")));
            errors(method, operation);
            // A file is not hashed for its key: the same file twice changes nothing anyway.
            boolean bulk = operation.getExtensions() != null
                    && operation.getExtensions().containsKey("x-podyom-bulk");
            if (method == PathItem.HttpMethod.POST && !bulk) {
                operation.addParameter(header(
                        "Idempotency-Key",
                        false,
                        "Same key and body: the same answer, done once. Same key, another body: 422."));
            }
        });
    }

    private static void errors(PathItem.HttpMethod method, Operation operation) {
        boolean writes = method != PathItem.HttpMethod.GET;
        List<String> statuses = writes
                ? List.of("400", "401", "403", "404", "409", "413", "422")
                : List.of("400", "401", "403", "404", "422");
        statuses.forEach(status -> error(operation, status));
        if (operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(one -> "If-Match".equals(one.getName()))) {
            List.of("412", "428").forEach(status -> error(operation, status));
        }
    }

    private static void error(Operation operation, String status) {
        if (operation.getResponses() == null) {
            operation.setResponses(OASFactory.createAPIResponses());
        }
        APIResponse response = OASFactory.createAPIResponse()
                .description(ERRORS.get(status))
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType().schema(ref("Problem"))));
        operation.getResponses().addAPIResponse(status, response);
    }

    private static Parameter header(String name, boolean required, String description) {
        return OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .required(required)
                .description(description)
                .schema(string().maxLength(128));
    }

    private static Schema problem() {
        return object("RFC 9457 problem details")
                .addProperty("type", string().description("Stable address of the kind of problem"))
                .addProperty("title", string())
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", string())
                .addProperty("instance", string())
                .addProperty("correlationId", string().description("Quote it when asking for help"))
                .addProperty(
                        "violations",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(ref("Violation")));
    }

    private static Schema violation() {
        return object("One thing wrong with the request")
                .addProperty("pointer", string().description("JSON pointer into the body, or a parameter's name"))
                .addProperty("code", string().description("For programs"))
                .addProperty("message", string().description("For people"));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).description(description);
    }

    private static Schema string() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }

    private static Schema ref(String name) {
        return OASFactory.createSchema().ref("#/components/schemas/" + name);
    }
}
