package ru.podyom.gateway.limit;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import ru.podyom.gateway.config.GatewayConfig;
import ru.podyom.gateway.problem.Problem;

/** How many bytes a request body may have. */
@Singleton
public class BodyLimit {

    private final long ordinary;
    private final long bulk;

    BodyLimit(GatewayConfig config) {
        this.ordinary = config.limits().body().asLongValue();
        this.bulk = config.limits().bulkBody().asLongValue();
    }

    /** Bytes allowed to an operation. */
    public long of(boolean bulkOperation) {
        return bulkOperation ? bulk : ordinary;
    }

    /** Announced length in bytes, or -1 where none is announced. */
    public static long announced(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? -1 : Long.parseLong(length);
    }

    public static Problem tooLarge(long limit) {
        return new Problem(
                "payload-too-large", 413, "The body is too large", "This operation takes at most " + limit + " bytes.");
    }
}
