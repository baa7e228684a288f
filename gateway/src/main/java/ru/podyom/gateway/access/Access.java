package ru.podyom.gateway.access;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Context;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import ru.podyom.gateway.problem.Problem;

/** Lets a request through once its bearer token is verified: signature, issuer, audience, expiry. */
@Singleton
public class Access {

    private static final Logger LOG = Logger.getLogger(Access.class);

    private final IdentityProviderManager identities;

    Access(IdentityProviderManager identities) {
        this.identities = identities;
    }

    /** Calls {@code granted} on the request's own event loop, or answers 401. */
    public void require(RoutingContext rc, Consumer<SecurityIdentity> granted) {
        Context loop = rc.vertx().getOrCreateContext();
        // the framework would answer a bad token itself, without a body; the failure arrives below all the same
        rc.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, (BiConsumer<RoutingContext, Throwable>) (c, failure) -> {});
        // keys fetched from an OIDC provider are verified on a worker thread, so come back to the loop
        QuarkusHttpUser.getSecurityIdentity(rc, identities)
                .emitOn(task -> loop.runOnContext(back -> task.run()))
                .subscribe()
                .with(
                        identity -> {
                            if (identity.isAnonymous()) {
                                deny(rc, "Bearer", "A bearer token is required.");
                            } else {
                                granted.accept(identity);
                            }
                        },
                        failure -> {
                            LOG.debug("token refused", failure);
                            deny(
                                    rc,
                                    "Bearer error=\"invalid_token\"",
                                    "The token is expired, not meant for this service or not signed by its issuer.");
                        });
    }

    private static void deny(RoutingContext rc, String challenge, String detail) {
        rc.response().putHeader("WWW-Authenticate", challenge);
        new Problem("unauthorized", 401, "Who is asking is not known", detail).send(rc);
    }
}
