package ru.podyom.gateway;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.jboss.logging.Logger;
import ru.podyom.gateway.access.MetricsGuard;
import ru.podyom.gateway.apidocs.Pages;
import ru.podyom.gateway.entry.Entry;
import ru.podyom.gateway.entry.RequestShape;
import ru.podyom.gateway.problem.Problem;
import ru.podyom.gateway.routing.Door;

/** The order in which handlers see a request, all of it in this class. */
@ApplicationScoped
class Pipeline {

    private static final Logger LOG = Logger.getLogger(Pipeline.class);

    /** Before Quarkus' own filters: CORS 300, authentication 200, authorization 100. */
    private static final int ENTRY = 1000;
    /** After them, and before every route that an extension may bring. */
    private static final int DESTINATION = 10;

    private static final String METRICS = "/q/metrics";
    /** All that may be reached of Quarkus' own routes; whatever else an extension adds stays closed. */
    private static final Set<String> HEALTH =
            Set.of("/q/health", "/q/health/live", "/q/health/ready", "/q/health/started", "/q/health/well");

    private final Entry entry;
    private final Pages pages;
    private final MetricsGuard metrics;
    private final Door door;

    Pipeline(Entry entry, Pages pages, MetricsGuard metrics, Door door) {
        this.entry = entry;
        this.pages = pages;
        this.metrics = metrics;
        this.door = door;
    }

    void filters(@Observes Filters filters) {
        filters.register(entry::handle, ENTRY).register(this::choose, DESTINATION);
    }

    void failures(@Observes Router router) {
        // one before the last: the last is Quarkus' own, which would show an error page
        router.route().order(Integer.MAX_VALUE - 1).failureHandler(this::fail);
    }

    private void choose(RoutingContext rc) {
        String path = RequestShape.rawPath(rc.request().uri());
        if (pages.has(path)) {
            pages.handle(rc, path);
        } else if (HEALTH.contains(path)) {
            rc.next();
        } else if (path.equals(METRICS)) {
            metrics.handle(rc);
        } else {
            door.handle(rc, path);
        }
    }

    private void fail(RoutingContext rc) {
        entry.begin(rc);
        if (rc.statusCode() >= 400 && rc.statusCode() < 500) {
            new Problem("bad-request", rc.statusCode(), "The request cannot be served", "Refused before routing.")
                    .send(rc);
            return;
        }
        LOG.error("request failed", rc.failure());
        new Problem("internal-error", 500, "Something went wrong here", "The correlation id leads to the cause.")
                .send(rc);
    }
}
