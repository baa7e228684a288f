package ru.podyom.runtime.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** What the database says no to is a caller's problem when it is a duplicate, a race or a row policy. */
class DatabaseRefusals {

    private static final Logger LOG = Logger.getLogger(DatabaseRefusals.class);

    private final ProblemDetails details = new ProblemDetails();

    @ServerExceptionMapper
    Response refusal(PersistenceException failure) {
        HttpProblem problem = failure instanceof OptimisticLockException
                ? Problems.preconditionFailed("another one; read it again")
                : of(state(failure), failure);
        return details.apply(problem, io.quarkiverse.resteasy.problem.postprocessing.ProblemContext.of(failure, ""))
                .toResponse();
    }

    private static HttpProblem of(String state, PersistenceException failure) {
        return switch (state) {
            // Also when row-level security hides the other one: its code is taken, and that is all that is said.
            case "23505" -> Problems.conflict("exists", "there is one with this key already");
            case "23503" -> Problems.conflict("referenced", "it is referred to, or refers to what is not there");
            case "23514", "22003", "22001", "22007", "22008" ->
                Problems.invalid("", "out-of-range", "a value is out of the stored range");
            case "22021", "22P05" -> Problems.invalid("", "wrong-form", "a text holds a character that is none");
            // Nothing was written: of two that waited for each other one was called off, or it waited for too long.
            case "40P01", "40001", "55P03" -> Problems.busy("others write the same at this moment; try again", 1);
            case "42501" -> Problems.forbidden("outside the caller's territory");
            default -> {
                LOG.error("the database failed", failure);
                yield HttpProblem.valueOf(Response.Status.INTERNAL_SERVER_ERROR);
            }
        };
    }

    private static String state(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return "";
    }
}
