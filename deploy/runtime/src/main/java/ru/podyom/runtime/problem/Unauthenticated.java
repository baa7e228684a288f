package ru.podyom.runtime.problem;

import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * 401, with the scheme that would have been accepted. Outranks the problem library's own mappers, which were compiled
 * against an older Quarkus and fail with this one.
 */
class Unauthenticated {

    private static final int BEFORE_THE_LIBRARY = 1;

    private final ProblemDetails details = new ProblemDetails();

    @ServerExceptionMapper(value = UnauthorizedException.class, priority = BEFORE_THE_LIBRARY)
    Response anonymous(UnauthorizedException e, UriInfo uri) {
        return answer(e, uri);
    }

    @ServerExceptionMapper(value = AuthenticationFailedException.class, priority = BEFORE_THE_LIBRARY)
    Response refused(AuthenticationFailedException e, UriInfo uri) {
        return answer(e, uri);
    }

    private Response answer(RuntimeException e, UriInfo uri) {
        return details.apply(Problems.unauthenticated(), ProblemContext.of(e, uri))
                .toResponse();
    }
}
