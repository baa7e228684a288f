package ru.podyom.gateway.access;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/** Refuses to start without a key: such a gateway would look well and answer every caller 401. */
@ApplicationScoped
class SigningKey {

    void check(@Observes StartupEvent start, Config config) {
        boolean present = Stream.of("mp.jwt.verify.publickey.location", "mp.jwt.verify.publickey")
                .anyMatch(key -> config.getOptionalValue(key, String.class).isPresent());
        if (!present) {
            throw new IllegalStateException("mp.jwt.verify.publickey.location is not set: the key that signs tokens");
        }
    }
}
