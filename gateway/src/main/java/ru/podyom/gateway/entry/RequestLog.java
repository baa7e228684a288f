package ru.podyom.gateway.entry;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import ru.podyom.gateway.problem.Correlation;

/** One line and one measurement for each request, when its answer is out or its caller is gone. */
@Singleton
public class RequestLog {

    private static final Logger LOG = Logger.getLogger(RequestLog.class);
    private static final String OPERATION = "operationId";
    private static final int CLIENT_GONE = 499;

    private final MeterRegistry meters;

    RequestLog(MeterRegistry meters) {
        this.meters = meters;
    }

    /** Says which operation of the document the request turned out to be. */
    public static void operation(RoutingContext rc, String operationId) {
        rc.put(OPERATION, operationId);
    }

    void follow(RoutingContext rc) {
        long start = System.nanoTime();
        rc.addEndHandler(end -> finish(rc, end.succeeded(), System.nanoTime() - start));
    }

    private void finish(RoutingContext rc, boolean delivered, long nanos) {
        int status = delivered ? rc.response().getStatusCode() : CLIENT_GONE;
        // requests for no operation share one series, or a scan of paths would make a series each
        String operation = rc.get(OPERATION, "none");
        meters.timer("podyom.gateway.requests", "operation", operation, "status", Integer.toString(status))
                .record(nanos, TimeUnit.NANOSECONDS);
        MDC.put("correlationId", Correlation.of(rc));
        LOG.infof(
                "%s %s %d %d ms operation=%s caller=%s",
                rc.request().method(),
                RequestShape.rawPath(rc.request().uri()),
                status,
                TimeUnit.NANOSECONDS.toMillis(nanos),
                operation,
                caller(rc));
    }

    private static String caller(RoutingContext rc) {
        return rc.user() instanceof QuarkusHttpUser user
                        && !user.getSecurityIdentity().isAnonymous()
                ? user.getSecurityIdentity().getPrincipal().getName()
                : "-";
    }
}
