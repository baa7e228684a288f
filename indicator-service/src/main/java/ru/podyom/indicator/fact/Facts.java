package ru.podyom.indicator.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.hibernate.Session;

/** Writes what has been heard, a batch at a time; an older version never takes the place of a newer one. */
@ApplicationScoped
public class Facts {

    private static final String TERRITORY = """
            insert into territory (code, name, level, path, version) values (?, ?, ?, ?, ?)
            on conflict (code) do update set name = excluded.name, version = excluded.version
            where territory.version < excluded.version""";

    private static final String SCHOOL = """
            insert into school (code, name, municipality, territory_path, version) values (?, ?, ?, ?, ?)
            on conflict (code) do update
            set name = excluded.name, municipality = excluded.municipality,
                territory_path = excluded.territory_path, version = excluded.version
            where school.version < excluded.version""";

    /** A school that is heard of only through its result: the school's own event completes it. */
    private static final String SCHOOL_OF_RESULT = """
            insert into school (code, name, municipality, territory_path, version)
            values (?, ?, regexp_replace(?, '^.*/', ''), ?, -1) on conflict do nothing""";

    private static final String RESULT = """
            insert into result_fact (school_code, procedure_code, result_id, version, type, subject, grade, school_year,
                                     participants, below_minimum, share, rounding, missing, doubt, import_id,
                                     territory_path)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (school_code, procedure_code) do update
            set result_id = excluded.result_id, version = excluded.version, type = excluded.type,
                subject = excluded.subject, grade = excluded.grade, school_year = excluded.school_year,
                participants = excluded.participants, below_minimum = excluded.below_minimum, share = excluded.share,
                rounding = excluded.rounding, missing = excluded.missing, doubt = excluded.doubt,
                import_id = excluded.import_id, territory_path = excluded.territory_path
            where result_fact.version < excluded.version""";

    private static final String PROGRAMME = """
            insert into programme (code, title, territory_path, school, version) values (?, ?, ?, ?, ?)
            on conflict (code) do update set title = excluded.title, version = excluded.version
            where programme.version < excluded.version""";

    private static final String ACTIVITY = """
            insert into activity_fact (id, programme_code, territory_path, leaf, state, version)
            values (?, ?, ?, ?, ?, ?)
            on conflict (id) do update
            set leaf = excluded.leaf, state = excluded.state, version = excluded.version
            where activity_fact.version < excluded.version""";

    private final EntityManager entities;

    Facts(EntityManager entities) {
        this.entities = entities;
    }

    public void territories(Collection<News.Territory> news) {
        batch(
                TERRITORY,
                news,
                (statement, one) -> bind(statement, one.code(), one.name(), one.level(), one.path(), one.version()));
    }

    public void schools(Collection<News.School> news) {
        batch(
                SCHOOL,
                news,
                (statement, one) -> bind(
                        statement, one.code(), one.name(), one.municipality(), one.territoryPath(), one.version()));
    }

    public void results(Collection<News.Result> news) {
        batch(
                SCHOOL_OF_RESULT,
                news,
                (statement, one) ->
                        bind(statement, one.school(), one.school(), one.territoryPath(), one.territoryPath()));
        batch(RESULT, news, Facts::bindResult);
    }

    public void programmes(Collection<News.Programme> news) {
        batch(
                PROGRAMME,
                news,
                (statement, one) ->
                        bind(statement, one.code(), one.title(), one.territoryPath(), one.school(), one.version()));
        for (News.Programme one : news) {
            if (!isCurrent(one)) {
                continue; // a newer version has been heard already
            }
            entities.createNativeQuery("delete from claim where programme_code = ?1")
                    .setParameter(1, one.code())
                    .executeUpdate();
            List<News.Claim> claims = one.claimedSchools() == null ? List.of() : one.claimedSchools();
            batch(
                    "insert into claim (programme_code, school_code, school_year) values (?, ?, ?) on conflict do nothing",
                    claims,
                    (statement, claim) -> bind(statement, one.code(), claim.school(), claim.schoolYear()));
        }
    }

    private boolean isCurrent(News.Programme one) {
        return !entities.createNativeQuery("select 1 from programme where code = ?1 and version = ?2", Integer.class)
                .setParameter(1, one.code())
                .setParameter(2, one.version())
                .getResultList()
                .isEmpty();
    }

    public void activities(Collection<News.Activity> news) {
        batch(
                ACTIVITY,
                news,
                (statement, one) -> bind(
                        statement,
                        one.id(),
                        one.programme(),
                        one.territoryPath(),
                        one.leaf(),
                        one.state(),
                        one.version()));
    }

    private static void bindResult(PreparedStatement statement, News.Result one) throws SQLException {
        News.Figures figures = one.figures();
        bind(
                statement,
                one.school(),
                one.procedure().code(),
                one.resultId(),
                one.version(),
                one.procedure().type(),
                one.procedure().subject(),
                one.procedure().grade(),
                one.procedure().schoolYear(),
                figures.participants(),
                figures.counts() == null || figures.counts().mark2() == null
                        ? null
                        : figures.counts().mark2().intValueExact(),
                figures.shares() == null ? null : figures.shares().mark2(),
                figures.rounding(),
                figures.missing(),
                figures.doubt(),
                one.importId(),
                one.territoryPath());
    }

    private interface Binder<T> {
        void bind(PreparedStatement statement, T one) throws SQLException;
    }

    private <T> void batch(String sql, Collection<T> news, Binder<T> binder) {
        if (news.isEmpty()) {
            return;
        }
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (T one : news) {
                    binder.bind(statement, one);
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        });
    }

    private static void bind(PreparedStatement statement, @org.jspecify.annotations.Nullable Object... values)
            throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
