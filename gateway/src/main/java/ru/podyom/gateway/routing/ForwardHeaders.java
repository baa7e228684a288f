package ru.podyom.gateway.routing;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import ru.podyom.gateway.entry.SecurityHeaders;
import ru.podyom.gateway.problem.Correlation;

/** Which headers pass, in either direction. */
final class ForwardHeaders {

    private static final List<String> OF_ONE_CONNECTION = List.of(
            "connection",
            "keep-alive",
            "proxy-connection",
            "proxy-authenticate",
            "proxy-authorization",
            "te",
            "trailer",
            "upgrade",
            "http2-settings",
            "expect");

    private ForwardHeaders() {}

    /** What a caller says about where a request came from is not believed; services hear what the gateway saw. */
    static void toService(MultiMap headers, HttpServerRequest request, String correlationId) {
        dropConnectionHeaders(headers);
        headers.names().stream().filter(ForwardHeaders::speaksOfOrigin).toList().forEach(headers::remove);
        headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", request.isSSL() ? "https" : "http");
        if (request.authority() != null) {
            headers.set("X-Forwarded-Host", request.authority().toString());
        }
        headers.set(Correlation.HEADER, correlationId);
    }

    static void toCaller(MultiMap headers, URI service) {
        dropConnectionHeaders(headers);
        // already set by the gateway
        headers.remove(Correlation.HEADER);
        SecurityHeaders.ALL.keySet().forEach(headers::remove);
        // product names and versions help only who looks for a known hole
        headers.remove("Server").remove("X-Powered-By");
        String location = headers.get("Location");
        String inside = service.toString().replaceAll("/$", "") + "/";
        if (location != null && location.startsWith(inside)) {
            headers.set("Location", location.substring(inside.length() - 1));
        }
    }

    private static void dropConnectionHeaders(MultiMap headers) {
        headers.getAll("connection").stream()
                .flatMap(value -> List.of(value.split(",", -1)).stream())
                .map(String::trim)
                .filter(name -> !name.isEmpty())
                .toList()
                .forEach(headers::remove);
        OF_ONE_CONNECTION.forEach(headers::remove);
    }

    private static boolean speaksOfOrigin(String header) {
        String name = header.toLowerCase(Locale.ROOT);
        return name.equals("forwarded") || name.startsWith("x-forwarded-") || name.equals("x-real-ip");
    }
}
