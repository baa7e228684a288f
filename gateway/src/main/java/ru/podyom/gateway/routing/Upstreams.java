package ru.podyom.gateway.routing;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import ru.podyom.gateway.config.GatewayConfig;

/** The services' addresses and the connections kept to them. */
@Singleton
public class Upstreams {

    private final Map<String, URI> addresses;
    private final HttpClient client;
    private final long connectMillis;

    Upstreams(Vertx vertx, GatewayConfig config) {
        addresses = Map.copyOf(config.upstreams());
        GatewayConfig.Upstream upstream = config.upstream();
        connectMillis = upstream.connectTimeout().toMillis();
        client = vertx.createHttpClient(
                new HttpClientOptions().setMaxWaitQueueSize(upstream.waiting()),
                new PoolOptions().setHttp1MaxSize(upstream.connections()));
    }

    public HttpClient client() {
        return client;
    }

    public Set<String> services() {
        return addresses.keySet();
    }

    /** What to ask the client for, to reach this service. */
    public RequestOptions to(String service) {
        URI address = address(service);
        boolean tls = "https".equals(address.getScheme());
        int port = address.getPort() >= 0 ? address.getPort() : tls ? 443 : 80;
        return new RequestOptions()
                .setHost(address.getHost())
                .setPort(port)
                .setSsl(tls)
                .setConnectTimeout(connectMillis);
    }

    URI address(String service) {
        URI address = addresses.get(service);
        if (address == null) {
            throw new IllegalStateException("podyom.gateway.upstreams." + service + " is not set");
        }
        return address;
    }
}
