package ru.podyom.indicator.ruleset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Reads schools with their results: one statement for a territory, school after school, as the caller may see them. */
@ApplicationScoped
public class AssessedSchools {

    private static final int ROWS_AT_A_TIME = 2_000;

    private static final String SELECT = """
            select school.code, school.name, school.territory_path, school.closed_on, result.procedure_code, result.type,
                   result.subject, result.grade, result.school_year, result.participants, result.below_minimum,
                   result.share, result.rounding, result.doubt
              from (select * from school""";

    private static final String RESULTS = """
            ) as school
              left join result_fact as result on result.school_code = school.code
             order by school.code, result.procedure_code""";

    private static final String IN_TERRITORY = " where (territory_path = ? or territory_path like ?)";

    private final EntityManager entities;

    AssessedSchools(EntityManager entities) {
        this.entities = entities;
    }

    /** Whether the territory has more schools than that. */
    public boolean areMoreThan(int most, String path) {
        return ((Number) entities.createNativeQuery("""
                                select count(*) from (select 1 from school
                                 where territory_path = ?1 or territory_path like ?2 limit ?3) as few""")
                                .setParameter(1, path)
                                .setParameter(2, path + "/%")
                                .setParameter(3, most + 1)
                                .getSingleResult())
                        .intValue()
                > most;
    }

    /** Every school of a territory, in the order of their codes. */
    public void each(String path, Consumer<AssessedSchool> taker) {
        read(SELECT + IN_TERRITORY + RESULTS, taker, path, path + "/%");
    }

    /** Some schools of a territory: those that follow a code. */
    public List<AssessedSchool> after(String code, String path, int most) {
        List<AssessedSchool> found = new ArrayList<>();
        read(
                SELECT + IN_TERRITORY + " and code > ? order by code limit ?" + RESULTS,
                found::add,
                path,
                path + "/%",
                code,
                most);
        return found;
    }

    public Optional<AssessedSchool> find(String code) {
        List<AssessedSchool> found = new ArrayList<>();
        read(SELECT + " where code = ?" + RESULTS, found::add, code);
        return found.stream().findFirst();
    }

    private void read(String sql, Consumer<AssessedSchool> taker, Object... parameters) {
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                query.setFetchSize(ROWS_AT_A_TIME);
                for (int i = 0; i < parameters.length; i++) {
                    query.setObject(i + 1, parameters[i]);
                }
                try (ResultSet rows = query.executeQuery()) {
                    hand(rows, taker);
                }
            }
        });
    }

    private static void hand(ResultSet rows, Consumer<AssessedSchool> taker) throws SQLException {
        AssessedSchool school = null;
        while (rows.next()) {
            if (school == null || !school.code().equals(rows.getString("code"))) {
                if (school != null) {
                    taker.accept(school);
                }
                school = school(rows);
            }
            if (rows.getString("procedure_code") != null) {
                school.results().add(result(rows));
            }
        }
        if (school != null) {
            taker.accept(school);
        }
    }

    private static AssessedSchool school(ResultSet row) throws SQLException {
        Date closed = row.getDate("closed_on");
        return new AssessedSchool(
                row.getString("code"),
                row.getString("name"),
                row.getString("territory_path"),
                closed == null ? null : closed.toLocalDate(),
                new ArrayList<>());
    }

    private static SchoolResult result(ResultSet row) throws SQLException {
        return new SchoolResult(
                row.getString("procedure_code"),
                row.getString("type"),
                row.getString("subject"),
                row.getInt("grade"),
                row.getString("school_year"),
                row.getObject("participants", Integer.class),
                row.getObject("below_minimum", Integer.class),
                decimal(row, "share"),
                decimal(row, "rounding"),
                row.getString("doubt"));
    }

    private static @Nullable Double decimal(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? null : value;
    }
}
