package ru.podyom.runtime.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** JSON of another shape than was asked for; the framework's own mapper would answer 400 and say nothing. */
class WrongJson {

    private static final int BEFORE_THE_FRAMEWORK = 1;

    private final ProblemDetails details = new ProblemDetails();

    @ServerExceptionMapper(value = MismatchedInputException.class, priority = BEFORE_THE_FRAMEWORK)
    Response mismatched(MismatchedInputException e, UriInfo uri) {
        return details.apply(Problems.invalid("", "wrong-type", ""), ProblemContext.of(e, uri))
                .toResponse();
    }
}
