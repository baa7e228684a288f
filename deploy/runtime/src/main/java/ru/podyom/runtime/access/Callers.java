package ru.podyom.runtime.access;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Knows the caller of the work in hand; nobody, unless a verified token or the service itself says otherwise. */
@ApplicationScoped
public class Callers {

    private static final Set<String> ROLES =
            Set.of("federal", "region", "municipality", "school", "portal", "pipeline", "admin");
    private static final Pattern TERRITORY = Pattern.compile("[a-z][a-z0-9-]*(/[a-z][a-z0-9-]*)*");

    private static final ThreadLocal<@Nullable Caller> OWN_WORK = new ThreadLocal<>();

    private final CurrentIdentityAssociation identities;

    Callers(CurrentIdentityAssociation identities) {
        this.identities = identities;
    }

    public Caller current() {
        Caller own = OWN_WORK.get();
        if (own != null) {
            return own;
        }
        if (!Arc.container().requestContext().isActive()) {
            return Caller.NOBODY;
        }
        // Non-blocking: with proactive authentication the identity is there before the resource is reached.
        var identity =
                identities.getDeferredIdentity().subscribeAsCompletionStage().getNow(null);
        return identity != null && identity.getPrincipal() instanceof JsonWebToken token ? of(token) : Caller.NOBODY;
    }

    /** Runs the service's own work (relay, consumer, job), which sees every territory, on this thread. */
    public <T> T asSystem(String work, Supplier<T> task) {
        return as(Caller.system(work), task);
    }

    /** Runs a task that a caller left behind (a job), with that caller's sight, on this thread. */
    public <T> T as(Caller caller, Supplier<T> task) {
        Caller before = OWN_WORK.get();
        OWN_WORK.set(caller);
        try {
            return task.get();
        } finally {
            OWN_WORK.set(before);
        }
    }

    private static Caller of(JsonWebToken token) {
        Set<String> roles = new HashSet<>(token.getGroups());
        roles.retainAll(ROLES);
        String territory = Objects.requireNonNullElse(token.<String>getClaim("territory"), "");
        String school = token.getClaim("school");
        // Two roles, no territory, or a school's token without its school: nothing may be guessed into wider sight.
        if (roles.size() != 1 || !TERRITORY.matcher(territory).matches()) {
            return Caller.NOBODY;
        }
        String role = roles.iterator().next();
        return role.equals("school") == (school != null)
                ? new Caller(token.getName(), role, territory, school)
                : Caller.NOBODY;
    }
}
