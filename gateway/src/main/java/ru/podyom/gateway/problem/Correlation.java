package ru.podyom.gateway.problem;

import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/** The id that ties together what one request caused in every process: header, log field and problem member. */
public final class Correlation {

    public static final String HEADER = "X-Correlation-Id";

    private static final String KEY = "correlationId";
    // narrow on purpose: the value is written into logs and headers as it is
    private static final Pattern ACCEPTABLE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private Correlation() {}

    /** The id of this request: the caller's if it is acceptable, else a new one; always the same for one request. */
    public static String of(RoutingContext rc) {
        String known = rc.get(KEY);
        if (known != null) {
            return known;
        }
        String given = rc.request().getHeader(HEADER);
        String id = given != null && ACCEPTABLE.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
        rc.put(KEY, id);
        MDC.put(KEY, id);
        return id;
    }
}
