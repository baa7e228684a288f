package ru.podyom.assessment.statistics;

import static ru.podyom.assessment.Given.ADMIN;
import static ru.podyom.assessment.Given.as;
import static ru.podyom.assessment.Given.json;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import ru.podyom.runtime.access.Callers;

/** Results and pupils that figures are made of. */
public final class Recorded {

    private Recorded() {}

    /** Records the figures of a school in a procedure; where the result is. */
    public static String result(String school, String procedure, String figures) {
        return as(ADMIN)
                .body(json("{'school':'%s','procedure':'%s','figures':%s}".formatted(school, procedure, figures)))
                .post("/api/v1/results")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    /** Counts of marks 2 to 5. */
    public static String marks(String school, String procedure, int two, int three, int four, int five) {
        return result(
                school,
                procedure,
                "{'participants':%d,'counts':{'mark2':%d,'mark3':%d,'mark4':%d,'mark5':%d}}"
                        .formatted(two + three + four + five, two, three, four, five));
    }

    /** Changes the database as the service's own work does: what other features write, as they write it. */
    public static void written(String sql, String... values) {
        Callers callers = Arc.container().instance(Callers.class).get();
        AgroalDataSource database =
                Arc.container().instance(AgroalDataSource.class).get();
        callers.asSystem("test", () -> QuarkusTransaction.requiringNew().call(() -> execute(database, sql, values)));
    }

    private static int execute(AgroalDataSource database, String sql, String... values) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    /** A pupil's scores and mark; {@code null} for what is not there. */
    public static void pupil(String school, String procedure, String pupil, String sex, String scores, String mark) {
        written("""
                insert into pupil_result (row_id, id, school_id, school_code, procedure_id, procedure_code,
                                          territory_path, pupil, sex, absent, scores, mark, mark_by, recorded_by)
                select made.id, made.id, school.id, school.code, held.id, held.code, school.territory_path, ?, ?, false,
                       ?::smallint[], made.mark, case when made.mark is not null then 'STATED' end, 'test'
                  from school, assessment_procedure as held, (select uuidv7() as id, ?::smallint as mark) as made where school.code = ? and held.code = ?""", pupil, sex, scores, mark, school, procedure);
    }
}
