package ru.podyom.gateway.health;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.health.api.HealthRegistry;
import io.smallrye.health.api.Wellness;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.health.HealthCheckResponse;
import ru.podyom.gateway.config.GatewayConfig;
import ru.podyom.gateway.routing.Upstreams;

/**
 * Adds each service's readiness to {@code /q/health}. As wellness, not as readiness of the gateway: otherwise a cluster
 * would take away the door to all services because one of them is down.
 */
@ApplicationScoped
class ServiceHealth {

    private final Upstreams upstreams;
    private final long timeoutMillis;

    ServiceHealth(Upstreams upstreams, GatewayConfig config) {
        this.upstreams = upstreams;
        this.timeoutMillis = config.upstream().healthTimeout().toMillis();
    }

    void register(@Observes StartupEvent start, @Wellness HealthRegistry registry) {
        upstreams.services().forEach(service -> registry.register(service, () -> check(service)));
    }

    private Uni<HealthCheckResponse> check(String service) {
        return Uni.createFrom()
                .completionStage(() -> ready(service).toCompletionStage())
                .map(ready -> HealthCheckResponse.named(service).status(ready).build());
    }

    private Future<Boolean> ready(String service) {
        return upstreams
                .client()
                .request(upstreams.to(service).setURI("/q/health/ready").setIdleTimeout(timeoutMillis))
                .compose(HttpClientRequest::send)
                .map(response -> response.statusCode() == 200)
                .otherwise(false);
    }
}
