package ru.podyom.runtime.api;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The headers and parameters that mean the same everywhere. */
final class ApiHeaders {

    private static final Map<String, String> PARAMETERS = Map.ofEntries(
            Map.entry("limit", "Rows of a page, 1 to 1000; 100 if absent"),
            Map.entry("cursor", "`next` of the page before; only with the same filters"),
            Map.entry("territory", "Code of a territory, with all below it; the caller's own if absent"),
            Map.entry("school", "Code of a school"),
            Map.entry("schoolYear", "School year, September to August"),
            Map.entry("procedure", "Code of an assessment procedure"),
            Map.entry("programme", "Id of a programme"),
            Map.entry("level", "Only of this level"),
            Map.entry("kind", "Only of this kind"),
            Map.entry("state", "Only in this state"),
            Map.entry("status", "Only with this status, on the day asked for"),
            Map.entry("today", "Day by which states are computed; today in Moscow if absent"),
            Map.entry("asOf", "Moment of recording: the answer as it would have been then"),
            Map.entry("fileName", "Name of the file, as people know it"),
            Map.entry("If-Match", "The ETag that was read; `*` for whatever is there"),
            Map.entry("If-None-Match", "The ETag that was read: 304 while it is the current one"));

    private static final Map<String, Object> EXAMPLES = Map.of(
            "limit", 100,
            "territory", "kuzbass",
            "school", "lk-arinichevskaya",
            "schoolYear", "2021-2022",
            "procedure", "vpr-ma-5-2019",
            "today", "2021-11-16",
            "asOf", "2021-11-16T08:30:00Z",
            "If-Match", "\"3\"",
            "If-None-Match", "\"3\"");

    private ApiHeaders() {}

    static void define(Components components) {
        components
                .addHeader("ETag", header("Version of the answer, for If-Match and If-None-Match", "\"3\""))
                .addHeader("Location", header("Where the new thing is", "/api/v1/…"));
    }

    private static org.eclipse.microprofile.openapi.models.headers.Header header(String words, String example) {
        return OASFactory.createHeader()
                .description(words)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING))
                .example(example);
    }

    static boolean asksFor(String name, Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(one -> name.equals(one.getName()));
    }

    static void describe(Operation operation) {
        List<Parameter> parameters = operation.getParameters();
        if (parameters != null) {
            parameters.forEach(ApiHeaders::describe);
        }
    }

    private static void describe(Parameter parameter) {
        String name = parameter.getName();
        if (parameter.getDescription() == null) {
            parameter.setDescription(PARAMETERS.get(name));
        }
        if (parameter.getExample() == null && parameter.getExamples() == null) {
            parameter.setExample(EXAMPLES.get(name));
        }
    }

    /** A created thing says where it is; what can be asked for again by its ETag says it. */
    static void announce(Operation operation) {
        boolean known = asksFor("If-None-Match", operation);
        boolean versioned = known || asksFor("If-Match", operation);
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.equals("201")) {
                add(response, "Location");
            }
            if (status.equals("201") || (versioned && status.equals("200"))) {
                add(response, "ETag");
            }
        });
        if (known) {
            operation
                    .getResponses()
                    .addAPIResponse("304", OASFactory.createAPIResponse().description("Not changed since that ETag"));
        }
    }

    private static void add(APIResponse response, String name) {
        if (response.getHeaders() == null || !response.getHeaders().containsKey(name)) {
            response.addHeader(name, OASFactory.createHeader().ref("#/components/headers/" + name));
        }
    }
}
