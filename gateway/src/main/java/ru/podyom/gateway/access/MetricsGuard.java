package ru.podyom.gateway.access;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.net.InetSocketAddress;
import java.util.stream.Stream;
import ru.podyom.gateway.config.GatewayConfig;
import ru.podyom.gateway.problem.Problem;

/** Shows metrics to callers on this machine and to administrators. */
@Singleton
public class MetricsGuard {

    private final Access access;
    private final boolean loopback;

    MetricsGuard(Access access, GatewayConfig config) {
        this.access = access;
        this.loopback = config.metrics().loopback();
    }

    public void handle(RoutingContext rc) {
        if (loopback && fromThisMachine(rc)) {
            rc.next();
            return;
        }
        rc.request().pause();
        access.require(rc, identity -> {
            if (identity.hasRole("admin")) {
                rc.next();
            } else {
                new Problem("forbidden", 403, "Not yours to see", "Metrics are for administrators.").send(rc);
            }
        });
    }

    private static boolean fromThisMachine(RoutingContext rc) {
        // a forwarding header means that a proxy beside us speaks for somebody else
        boolean forwarded = Stream.of("Forwarded", "X-Forwarded-For", "X-Real-IP")
                .anyMatch(header -> rc.request().headers().contains(header));
        return !forwarded
                && new InetSocketAddress(
                                rc.request().remoteAddress().hostAddress(),
                                rc.request().remoteAddress().port())
                        .getAddress()
                        .isLoopbackAddress();
    }
}
