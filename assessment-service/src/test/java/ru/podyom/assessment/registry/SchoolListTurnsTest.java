package ru.podyom.assessment.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static ru.podyom.assessment.Given.ADMIN;
import static ru.podyom.assessment.Given.unique;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ru.podyom.assessment.AssessmentTest;
import ru.podyom.assessment.Given;
import ru.podyom.runtime.access.Callers;

/** Lists that write the same schools at the same time. */
@AssessmentTest
class SchoolListTurnsTest {

    private static final String BLOCKS =
            "select exists (select from pg_locks where not granted and pg_backend_pid() = any (pg_blocking_pids(pid)))";

    @Inject
    AgroalDataSource database;

    @Inject
    Callers callers;

    private String municipality = "";

    @BeforeEach
    void aMunicipality() {
        municipality = unique("m");
        Given.municipality(municipality);
    }

    private ExtractableResponse<Response> sent(String list) {
        return SchoolImportTest.send(ADMIN, list, Map.of("municipality", municipality))
                .extract();
    }

    @Test
    void twoListsAtOnceAreTakenOneAfterTheOther() {
        String tag = unique("s");
        List<String> rows = IntStream.range(1000, 2200)
                .mapToObj(i -> tag + "-" + i + ";Школа № " + i + ";СОШ")
                .collect(Collectors.toList());
        String forth = "code;name;kind\n" + String.join("\n", rows) + "\n";
        Collections.reverse(rows);
        String back = "code;name;kind\n" + String.join("\n", rows) + "\n";

        List<ExtractableResponse<Response>> answers =
                List.of(forth, back).parallelStream().map(this::sent).toList();

        assertThat(answers).extracting(answer -> answer.statusCode()).containsOnly(200);
        assertThat(answers).extracting(answer -> answer.path("created")).containsExactlyInAnyOrder(1200, 0);
        assertThat(answers).extracting(answer -> answer.path("same")).containsExactlyInAnyOrder(0, 1200);
    }

    @Test
    void whoeverIsCalledOffForAnothersSakeIsToldToComeAgain() {
        String first = unique("s") + "-1";
        String second = first.substring(0, first.length() - 1) + "2";
        sent("code;name;kind\n%s;Школа;СОШ\n%s;Школа;СОШ\n".formatted(first, second));

        ExtractableResponse<Response> answer = callers.asSystem(
                "test", () -> QuarkusTransaction.suspendingExisting().call(() -> sentAcross(first, second)));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("1");
    }

    /** A list of two schools, whose second one is held by somebody who then wants the first. */
    private ExtractableResponse<Response> sentAcross(String first, String second) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            lock(statement, second);
            CompletableFuture<ExtractableResponse<Response>> list =
                    CompletableFuture.supplyAsync(() -> sent("code;pupils\n%s;7\n%s;7\n".formatted(first, second)));
            // The list waits for the second school; whoever began to wait first is called off.
            await().pollInterval(Duration.ofMillis(10)).until(() -> blocks(statement));
            lock(statement, first);
            connection.rollback();
            return list.join();
        }
    }

    private static void lock(Statement statement, String school) throws SQLException {
        statement.execute("select from school where code = '" + school + "' for update");
    }

    private static boolean blocks(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(BLOCKS)) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
