package ru.podyom.gateway.entry;

import io.vertx.core.http.HttpServerResponse;
import java.util.Map;

/** Headers that every answer of the gateway has, whoever wrote the answer. */
public final class SecurityHeaders {

    private static final String CSP = "Content-Security-Policy";

    /** Names and values; the policy fits data, pages replace it by {@link #allowPage}. */
    public static final Map<String, String> ALL = Map.of(
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            CSP,
            "default-src 'none'; frame-ancestors 'none'");

    private SecurityHeaders() {}

    static void apply(HttpServerResponse response) {
        ALL.forEach(response::putHeader);
    }

    /** Lets an own page run its own scripts and styles, and nothing from elsewhere. */
    public static void allowPage(HttpServerResponse response) {
        // inline styles: the documentation page's library sets style attributes
        response.putHeader(
                CSP,
                "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                        + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    }
}
