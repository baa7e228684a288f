package ru.podyom.runtime.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.List;

/** The problems this suite answers with, each with a stable type. */
public final class Problems {

    static final String TYPES = "https://podyom.ru/problems/";

    private Problems() {}

    public static HttpProblem notFound(String what, Object key) {
        return of(Status.NOT_FOUND, "not-found", "Not found", "there is no " + what + " " + key)
                .build();
    }

    public static HttpProblem forbidden(String detail) {
        return of(Status.FORBIDDEN, "forbidden", "Not allowed", detail).build();
    }

    static HttpProblem unauthenticated() {
        return of(
                        Status.UNAUTHORIZED,
                        "unauthenticated",
                        "A valid token is needed",
                        "send Authorization: Bearer <token>")
                .withHeader("WWW-Authenticate", "Bearer")
                .build();
    }

    public static HttpProblem conflict(String slug, String detail) {
        return of(Status.CONFLICT, slug, "Conflict", detail).build();
    }

    public static HttpProblem invalid(List<Violation> violations) {
        return of(422, "invalid", "The request was understood and is not valid", violations.size() + " violation(s)")
                .with("violations", violations)
                .build();
    }

    public static HttpProblem invalid(String pointer, String code, String message) {
        return invalid(List.of(new Violation(pointer, code, message)));
    }

    public static HttpProblem badRequest(String slug, String detail) {
        return of(Status.BAD_REQUEST, slug, "Bad request", detail).build();
    }

    public static HttpProblem preconditionRequired() {
        return of(428, "precondition-required", "If-Match is required", "send the ETag you have read in If-Match")
                .build();
    }

    public static HttpProblem preconditionFailed(String current) {
        return of(
                        Status.PRECONDITION_FAILED,
                        "changed-meanwhile",
                        "Changed meanwhile",
                        "the current version is " + current)
                .build();
    }

    public static HttpProblem busy(String detail) {
        return busy(detail, 60);
    }

    /** The same request may well succeed after some seconds. */
    public static HttpProblem busy(String detail, int seconds) {
        return of(503, "busy", "Busy", detail)
                .withHeader("Retry-After", seconds)
                .build();
    }

    public static HttpProblem keyReused() {
        return of(422, "idempotency-key-reused", "Idempotency-Key was used before", "for another request")
                .build();
    }

    private static HttpProblem.Builder of(Response.StatusType status, String slug, String title, String detail) {
        return HttpProblem.builder()
                .withStatus(status)
                .withType(URI.create(TYPES + slug))
                .withTitle(title)
                .withDetail(detail);
    }

    private static HttpProblem.Builder of(int status, String slug, String title, String detail) {
        return HttpProblem.builder()
                .withStatus(status)
                .withType(URI.create(TYPES + slug))
                .withTitle(title)
                .withDetail(detail);
    }
}
