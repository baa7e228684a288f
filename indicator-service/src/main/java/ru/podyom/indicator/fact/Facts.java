package ru.podyom.indicator.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Writes what has been heard, a batch at a time; an older version never takes the place of a newer one. */
@ApplicationScoped
public class Facts {

    private static final String TERRITORY = """
            insert into territory (code, name, level, path, version) values (?, ?, ?, ?, ?)
            on conflict (code) do update set name = excluded.name, version = excluded.version
            where territory.version < excluded.version""";

    private static final String SCHOOL = """
            insert into school (code, name, municipality, territory_path, kind, locality, pupils, closed_on, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (code) do update
            set name = excluded.name, municipality = excluded.municipality,
                territory_path = excluded.territory_path, kind = excluded.kind, locality = excluded.locality,
                pupils = excluded.pupils, closed_on = excluded.closed_on, version = excluded.version
            where school.version < excluded.version""";

    private static final String PROCEDURE = """
            insert into procedure_fact (code, type, subject, grade, school_year, season, held_on, max_score, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (code) do update
            set type = excluded.type, subject = excluded.subject, grade = excluded.grade,
                school_year = excluded.school_year, season = excluded.season, held_on = excluded.held_on,
                max_score = excluded.max_score, version = excluded.version
            where procedure_fact.version < excluded.version""";

    /** A school that is heard of only through its result: the school's own event completes it. */
    private static final String SCHOOL_OF_RESULT = """
            insert into school (code, name, municipality, territory_path, version)
            values (?, ?, regexp_replace(?, '^.*/', ''), ?, -1) on conflict do nothing""";

    private static final String RESULT = """
            insert into result_fact (school_code, procedure_code, result_id, version, type, subject, grade, school_year,
                                     participants, below_minimum, share, rounding, missing, doubt, import_id,
                                     territory_path, figures, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?)
            on conflict (school_code, procedure_code) do update
            set result_id = excluded.result_id, version = excluded.version, type = excluded.type,
                subject = excluded.subject, grade = excluded.grade, school_year = excluded.school_year,
                participants = excluded.participants, below_minimum = excluded.below_minimum, share = excluded.share,
                rounding = excluded.rounding, missing = excluded.missing, doubt = excluded.doubt,
                import_id = excluded.import_id, territory_path = excluded.territory_path, figures = excluded.figures,
                recorded_at = excluded.recorded_at
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
    private final ObjectMapper json;
    private final Event<Heard> heard;

    Facts(EntityManager entities, ObjectMapper json, Event<Heard> heard) {
        this.entities = entities;
        this.json = json;
        this.heard = heard;
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
                        statement,
                        one.code(),
                        one.name(),
                        one.municipality(),
                        one.territoryPath(),
                        one.kind(),
                        one.locality(),
                        one.pupils(),
                        one.closedOn(),
                        one.version()));
        tell(new Heard(List.of(), news.stream().map(News.School::code).toList(), List.of()));
    }

    public void procedures(Collection<News.Procedure> news) {
        batch(
                PROCEDURE,
                news,
                (statement, one) -> bind(
                        statement,
                        one.code(),
                        one.type(),
                        one.subject(),
                        one.grade(),
                        one.schoolYear(),
                        one.season(),
                        one.heldOn(),
                        one.maxScore(),
                        one.version()));
        tell(new Heard(
                List.of(), List.of(), news.stream().map(News.Procedure::code).toList()));
    }

    public void results(Collection<News.Result> news) {
        batch(
                SCHOOL_OF_RESULT,
                news,
                (statement, one) ->
                        bind(statement, one.school(), one.school(), one.territoryPath(), one.territoryPath()));
        batch(RESULT, news, this::bindResult);
        tell(new Heard(news, List.of(), List.of()));
    }

    private void tell(Heard batch) {
        boolean isEmpty = batch.results().isEmpty()
                && batch.schools().isEmpty()
                && batch.procedures().isEmpty();
        if (!isEmpty) {
            heard.fire(batch);
        }
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

    private void bindResult(PreparedStatement statement, News.Result one) throws SQLException {
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
                one.territoryPath(),
                written(figures),
                one.recordedAt() == null ? null : one.recordedAt().atOffset(ZoneOffset.UTC));
    }

    private String written(News.Figures figures) {
        try {
            return json.writeValueAsString(figures);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
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

    private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
