package ru.podyom.assessment.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static ru.podyom.assessment.Given.ADMIN;
import static ru.podyom.assessment.Given.as;
import static ru.podyom.assessment.Given.unique;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.podyom.assessment.AssessmentTest;
import ru.podyom.assessment.Given;
import ru.podyom.runtime.access.Callers;

/** A result is recorded when it is written, however long its file was read and however long it waited. */
@AssessmentTest
class RecordedAtTest {

    @Test
    void asOfADayShowsNothingThatWasWrittenLater() {
        String municipality = unique("m");
        Given.municipality(municipality);
        String school = Given.school(unique("s"), municipality);
        String procedure = Given.procedure(unique("p"), "MA", 5, "2018-2019");
        String file = "school,procedure,participants,count2\n%s,%s,20,6\n".formatted(school, procedure);

        Sent sent = whileAnotherImportIsWritten(() -> Uploads.sent(ADMIN, "text/csv", file, Map.of()));

        assertThat(Uploads.awaited(ADMIN, sent.location()).getString("state")).isEqualTo("done");
        String id = as(ADMIN)
                .queryParam("procedure", procedure)
                .get("/api/v1/results")
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("items[0].id");
        as(ADMIN)
                .queryParam("asOf", sent.before().toString())
                .get("/api/v1/results/" + id)
                .then()
                .statusCode(equalTo(404));
    }

    private record Sent(String location, Instant before) {}

    private interface Sending {
        String send();
    }

    /** Holds the turn of imports until the one that was sent waits for it. */
    private static Sent whileAnotherImportIsWritten(Sending one) {
        Callers callers = Arc.container().instance(Callers.class).get();
        AgroalDataSource database =
                Arc.container().instance(AgroalDataSource.class).get();
        return callers.asSystem("test", () -> QuarkusTransaction.requiringNew().call(() -> {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("select pg_advisory_xact_lock(hashtextextended('import', 0))");
                String location = one.send();
                await().pollInSameThread().atMost(Duration.ofSeconds(20)).until(() -> somebodyWaits(statement));
                return new Sent(location, Instant.now());
            }
        }));
    }

    private static boolean somebodyWaits(Statement statement) throws SQLException {
        try (var waiting = statement.executeQuery(
                "select exists (select from pg_locks where locktype = 'advisory' and not granted)")) {
            return waiting.next() && waiting.getBoolean(1);
        }
    }
}
