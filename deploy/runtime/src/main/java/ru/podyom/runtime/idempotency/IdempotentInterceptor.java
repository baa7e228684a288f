package ru.podyom.runtime.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.access.Callers;
import ru.podyom.runtime.problem.Problems;

/**
 * Runs inside the operation's transaction: the key is taken first (a second request with it waits for the first), the
 * answer is stored last, and both are gone if the operation fails.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE + 500)
class IdempotentInterceptor {

    private final EntityManager entities;
    private final ObjectMapper json;
    private final Callers callers;
    private final HttpHeaders headers;
    private final UriInfo uri;

    IdempotentInterceptor(
            EntityManager entities, ObjectMapper json, Callers callers, HttpHeaders headers, UriInfo uri) {
        this.entities = entities;
        this.json = json;
        this.callers = callers;
        this.headers = headers;
        this.uri = uri;
    }

    @AroundInvoke
    @Nullable
    Object once(InvocationContext call) throws Exception {
        String key = headers.getHeaderString("Idempotency-Key");
        if (key == null) {
            return call.proceed();
        }
        if (key.isBlank() || key.length() > 128) {
            throw Problems.badRequest("idempotency-key", "Idempotency-Key has 1 to 128 characters");
        }
        String caller = callers.current().subject();
        String hash = hash(call);
        int taken = entities.createNativeQuery(
                        "insert into idempotency(caller, key, request_hash) values (?1, ?2, ?3) on conflict do nothing")
                .setParameter(1, caller)
                .setParameter(2, key)
                .setParameter(3, hash)
                .executeUpdate();
        if (taken == 0) {
            return stored(caller, key, hash);
        }
        Response answer = (Response) call.proceed();
        store(caller, key, answer);
        return answer;
    }

    private String hash(InvocationContext call) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(uri.getRequestUri().getRawPath().getBytes(StandardCharsets.UTF_8));
        for (Object parameter : call.getParameters()) {
            if (parameter != null
                    && (parameter instanceof String || parameter.getClass().isRecord())) {
                digest.update(json.writeValueAsBytes(parameter));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private Response stored(String caller, String key, String hash) {
        Object[] row = (Object[]) entities.createNativeQuery(
                        "select request_hash, status, location, etag, body from idempotency where caller = ?1 and key = ?2")
                .setParameter(1, caller)
                .setParameter(2, key)
                .getSingleResult();
        if (!hash.equals(row[0])) {
            throw Problems.keyReused();
        }
        Response.ResponseBuilder answer =
                Response.status(((Number) row[1]).intValue()).entity(row[4]);
        if (row[2] != null) {
            answer.location(URI.create((String) row[2]));
        }
        if (row[3] != null) {
            answer.header("ETag", row[3]);
        }
        return answer.type("application/json").build();
    }

    private void store(String caller, String key, Response answer) throws Exception {
        Object body = answer.getEntity();
        List<Object> values = java.util.Arrays.asList(
                answer.getStatus(),
                answer.getHeaderString("Location"),
                answer.getHeaderString("ETag"),
                body == null ? null : json.writeValueAsString(body));
        var update = entities.createNativeQuery(
                "update idempotency set status = ?1, location = ?2, etag = ?3, body = ?4 where caller = ?5 and key = ?6");
        for (int i = 0; i < values.size(); i++) {
            update.setParameter(i + 1, values.get(i));
        }
        update.setParameter(5, caller).setParameter(6, key).executeUpdate();
    }
}
