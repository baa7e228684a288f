package ru.podyom.runtime.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of the states in which PostgreSQL ends a statement. */
class DatabaseRefusalsTest {

    private static Response told(String state) {
        return new DatabaseRefusals().refusal(new PersistenceException(new SQLException("it failed", state)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"40P01", "40001", "55P03"})
    void whoeverWasCalledOffOrWaitedForTooLongMayComeAgain(String state) {
        Response answer = told(state);

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeaderString("Retry-After")).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"22021", "22P05", "22008"})
    void whatNoColumnKeepsIsTheCallersMistakeAndNotWorthRepeating(String state) {
        Response answer = told(state);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getHeaderString("Retry-After")).isNull();
    }
}
