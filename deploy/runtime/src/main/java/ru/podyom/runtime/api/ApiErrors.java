package ru.podyom.runtime.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** The answers to a request that cannot be served: one shape, one example for each status. */
enum ApiErrors {
    UNREADABLE(
            400, "The request cannot be read", "malformed-json", "Bad request", "the body stops being JSON in line 1"),
    UNAUTHENTICATED(
            401, "No valid token", "unauthenticated", "A valid token is needed", "send Authorization: Bearer <token>"),
    FORBIDDEN(403, "Outside the caller's territory or role", "forbidden", "Not allowed", "ru/kuzbass is not yours"),
    NOT_FOUND(
            404,
            "There is no such thing, or not for this caller",
            "not-found",
            "Not found",
            "there is no school lk-arinichevskaya"),
    CONFLICT(409, "It contradicts what is stored", "duplicate", "Conflict", "it is there already"),
    CHANGED_MEANWHILE(
            412,
            "Changed meanwhile: the ETag in If-Match is not the current one",
            "changed-meanwhile",
            "Changed meanwhile",
            "the current version is \"4\""),
    TOO_LARGE(413, "The body is too large", "too-large", "Too large", "at most 1 MiB here"),
    INVALID(
            422,
            "Understood and not valid; every violation is listed",
            "invalid",
            "The request was understood and is not valid",
            "1 violation(s)"),
    PRECONDITION_REQUIRED(
            428,
            "If-Match is required",
            "precondition-required",
            "If-Match is required",
            "send the ETag you have read in If-Match"),
    /** Only where an operation says that it may be. */
    BUSY(503, "Busy: the same request may succeed after Retry-After", "busy", "Busy", "an import is under way");

    private static final String PROBLEM = "Problem";
    private static final String VIOLATION = "Violation";

    private final String status;
    private final String description;
    private final String slug;
    private final String title;
    private final String detail;

    ApiErrors(int status, String description, String slug, String title, String detail) {
        this.status = Integer.toString(status);
        this.description = description;
        this.slug = slug;
        this.title = title;
        this.detail = detail;
    }

    static void define(Components components) {
        components.addSchema(VIOLATION, violation()).addSchema(PROBLEM, problem());
        for (ApiErrors error : values()) {
            components.addResponse(error.component(), error.response(error.description));
        }
    }

    /** Adds what any operation of this kind may answer; an author's own words about a status stay. */
    static void addTo(PathItem.HttpMethod method, Operation operation) {
        APIResponses responses = operation.getResponses();
        for (ApiErrors error : of(method, operation)) {
            APIResponse own = responses.getAPIResponse(error.status);
            responses.addAPIResponse(
                    error.status,
                    own == null || error.isSaidByQuarkus()
                            ? OASFactory.createAPIResponse().ref("#/components/responses/" + error.component())
                            : error.response(own.getDescription()));
        }
    }

    /** Quarkus adds these two in words of its own. */
    private boolean isSaidByQuarkus() {
        return this == UNAUTHENTICATED || this == FORBIDDEN;
    }

    private static List<ApiErrors> of(PathItem.HttpMethod method, Operation operation) {
        List<ApiErrors> all = new ArrayList<>(List.of(UNREADABLE, UNAUTHENTICATED, FORBIDDEN, NOT_FOUND));
        if (method != PathItem.HttpMethod.GET) {
            all.add(CONFLICT);
        }
        boolean guarded = ApiHeaders.asksFor("If-Match", operation);
        if (guarded) {
            all.add(CHANGED_MEANWHILE);
        }
        if (method != PathItem.HttpMethod.GET) {
            all.add(TOO_LARGE);
        }
        all.add(INVALID);
        if (guarded) {
            all.add(PRECONDITION_REQUIRED);
        }
        if (operation.getResponses().getAPIResponse(BUSY.status) != null) {
            all.add(BUSY);
        }
        return all;
    }

    private String component() {
        StringBuilder name = new StringBuilder();
        for (String word : name().split("_", -1)) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }

    private APIResponse response(String words) {
        return OASFactory.createAPIResponse()
                .description(words)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM))
                                        .example(example())));
    }

    private Map<String, Object> example() {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", "https://podyom.ru/problems/" + slug);
        example.put("title", title);
        example.put("status", Integer.valueOf(status));
        example.put("detail", detail);
        example.put("correlationId", "6f1c2e8d4a10");
        if (this == INVALID) {
            example.put(
                    "violations",
                    List.of(Map.of("pointer", "/school", "code", "unknown", "message", "there is no school x")));
        }
        return example;
    }

    private static Schema problem() {
        return object("RFC 9457 problem details")
                .addProperty("type", text("Stable address of the kind of problem"))
                .addProperty("title", text("The kind of problem in words"))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .description("HTTP status"))
                .addProperty("detail", text("What is wrong with this request"))
                .addProperty("instance", text("Path of the request"))
                .addProperty("correlationId", text("Quote it when asking for help"))
                .addProperty(
                        "violations",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(OASFactory.createSchema().ref("#/components/schemas/" + VIOLATION)));
    }

    private static Schema violation() {
        return object("One thing wrong with the request")
                .addProperty("pointer", text("JSON pointer into the body, or a parameter's name"))
                .addProperty("code", text("For programs"))
                .addProperty("message", text("For people"));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).description(description);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }
}
