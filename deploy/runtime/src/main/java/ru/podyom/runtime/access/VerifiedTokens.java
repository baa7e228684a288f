package ru.podyom.runtime.access;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers for a minute that a token was good: portals send the same one thousands of times, and checking its signature
 * is a tenth of a small request. A token is never good beyond its own expiry, and a withdrawn key is forgotten within
 * the minute.
 */
@ApplicationScoped
@Alternative
@Priority(1)
class VerifiedTokens extends DefaultJWTCallerPrincipalFactory {

    private static final long REMEMBERED_MS = 60_000;
    private static final int MOST = 1000;

    private final Map<String, Known> known = new ConcurrentHashMap<>();

    private record Known(JWTCallerPrincipal caller, long until) {}

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo rules) throws ParseException {
        long now = System.currentTimeMillis();
        Known before = known.get(token);
        if (before != null && now < before.until()) {
            return before.caller();
        }
        JWTCallerPrincipal caller = super.parse(token, rules);
        if (known.size() >= MOST) {
            known.clear(); // whoever is still there is checked once more
        }
        known.put(token, new Known(caller, Math.min(caller.getExpirationTime() * 1000, now + REMEMBERED_MS)));
        return caller;
    }
}
