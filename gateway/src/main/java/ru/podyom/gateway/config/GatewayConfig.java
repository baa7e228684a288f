package ru.podyom.gateway.config;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** Settings of the gateway, {@code podyom.gateway.*}. */
@ConfigMapping(prefix = "podyom.gateway")
public interface GatewayConfig {

    /** Where each service listens, by its name: scheme, host and port, no path. */
    Map<String, URI> upstreams();

    Upstream upstream();

    Limits limits();

    Metrics metrics();

    /** How the gateway behaves towards the services. */
    interface Upstream {

        /** Time to open a connection. A service beside us answers in milliseconds; more means it is gone. */
        @WithDefault("2s")
        Duration connectTimeout();

        /**
         * Time from the last byte of the request to the head of the answer. Above the services' own statement timeouts,
         * so that theirs, which can say more, fires first; below the idle timeout of the gateway's port (90 s).
         */
        @WithDefault("60s")
        Duration answerTimeout();

        /** Connections kept to each service. More than a service's database pool can use only queue there. */
        @WithDefault("128")
        int connections();

        /** Requests that may wait for a connection to a service; beyond it 503 at once is kinder than a long queue. */
        @WithDefault("512")
        int waiting();

        /** Time for one service's readiness answer; the page must answer while a service hangs. */
        @WithDefault("2s")
        Duration healthTimeout();
    }

    /** How large a request body may be. */
    interface Limits {

        /** Body of an ordinary operation. The largest hand-written document, a whole programme, is about 200 KiB. */
        @WithDefault("1M")
        MemorySize body();

        /** Body of an import. A million pupils of one region with fifteen items each are near 60 MiB of CSV. */
        @WithDefault("512M")
        MemorySize bulkBody();

        /** How long the rest of a refused body is read and dropped, so that its sender gets to see the answer. */
        @WithDefault("10s")
        Duration drain();
    }

    /** Who may read {@code /q/metrics}. */
    interface Metrics {

        /**
         * Whether callers on this machine need no token. Turn off when a reverse proxy on the same machine passes
         * outside requests without forwarding headers.
         */
        @WithDefault("true")
        boolean loopback();
    }
}
