package ru.podyom.gateway.problem;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/**
 * A refusal in the words of RFC 9457.
 *
 * @param slug last part of the stable {@code type}
 * @param detail what was wrong with this request; never anything the caller could not know
 */
public record Problem(String slug, int status, String title, String detail) {

    private static final String TYPES = "https://podyom.ru/problems/";
    private static final int LONGEST_INSTANCE = 256;

    public static Problem badRequest(String detail) {
        return new Problem("bad-request", 400, "The request cannot be understood", detail);
    }

    /** Answers with this problem, unless an answer is already under way: then the connection is cut, not garbled. */
    public void send(RoutingContext rc) {
        HttpServerRequest request = rc.request();
        HttpServerResponse response = rc.response();
        if (response.ended() || response.closed()) {
            return;
        }
        if (response.headWritten()) {
            response.reset();
            return;
        }
        response.setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(Correlation.HEADER, Correlation.of(rc))
                .end(body(request.uri(), Correlation.of(rc)).toBuffer());
    }

    private JsonObject body(String uri, String correlationId) {
        int query = uri.indexOf('?');
        String path = query < 0 ? uri : uri.substring(0, query);
        return new JsonObject()
                .put("type", TYPES + slug)
                .put("title", title)
                .put("status", status)
                .put("detail", detail)
                .put("instance", path.substring(0, Math.min(path.length(), LONGEST_INSTANCE)))
                .put("correlationId", correlationId);
    }
}
