package ru.podyom.roadmap.matching;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What this package has been told; older news never takes the place of newer. */
@ApplicationScoped
class MatchFacts {

    // Results and statuses go where their school goes; an authority reads them there.
    private static final String SCHOOLS = """
            with told as (
                insert into match_school as known (code, name, kind, locality, pupils, oktmo, closed_on, municipality,
                                                   territory_path, version)
                select code, name, kind, locality, pupils, oktmo, "closedOn", municipality, "territoryPath", version
                  from jsonb_to_recordset(cast(:told as jsonb))
                       as t(code text, name text, kind text, locality text, pupils int, oktmo text, "closedOn" date,
                            municipality text, "territoryPath" text, version int)
                on conflict (code) do update
                set name = excluded.name, kind = excluded.kind, locality = excluded.locality, pupils = excluded.pupils,
                    oktmo = excluded.oktmo, closed_on = excluded.closed_on, municipality = excluded.municipality,
                    territory_path = excluded.territory_path, version = excluded.version
                where known.version < excluded.version
                returning code, territory_path),
            moved as (
                update match_result r set territory_path = t.territory_path from told t
                 where r.school = t.code and r.territory_path <> t.territory_path)
            update match_status s set territory_path = t.territory_path from told t
             where s.school = t.code and s.territory_path <> t.territory_path""";

    private static final String RESULTS = """
            insert into match_result as known (result_id, school, territory_path, procedure, subject, school_year,
                                               participants, below, good, share_below, share_good, doubtful, version)
            select t."resultId", t.school, coalesce(s.territory_path, t."territoryPath"), t.procedure, t.subject,
                   t."schoolYear", t.participants, t.below, t.good, t."shareBelow", t."shareGood", t.doubtful, t.version
              from jsonb_to_recordset(cast(:told as jsonb))
                   as t("resultId" uuid, school text, "territoryPath" text, procedure text, subject text,
                        "schoolYear" text, participants int, below numeric, good numeric, "shareBelow" numeric,
                        "shareGood" numeric, doubtful boolean, version int)
              left join match_school s on s.code = t.school
            on conflict (result_id) do update
            set school = excluded.school, territory_path = excluded.territory_path, procedure = excluded.procedure,
                subject = excluded.subject, school_year = excluded.school_year, participants = excluded.participants,
                below = excluded.below, good = excluded.good, share_below = excluded.share_below,
                share_good = excluded.share_good, doubtful = excluded.doubtful, version = excluded.version
            where known.version < excluded.version""";

    private static final String STATUSES = """
            insert into match_status as known (school, school_year, rule_set, territory_path, listed, subjects, position)
            select t.school, t."schoolYear", t."ruleSet", coalesce(s.territory_path, t."territoryPath"), t.listed,
                   t.subjects, t.position
              from jsonb_to_recordset(cast(:told as jsonb))
                   as t(school text, "schoolYear" text, "ruleSet" text, "territoryPath" text, listed boolean,
                        subjects text[], position bigint)
              left join match_school s on s.code = t.school
            on conflict (school, school_year, rule_set) do update
            set territory_path = excluded.territory_path, listed = excluded.listed, subjects = excluded.subjects,
                position = excluded.position
            where known.position < excluded.position""";

    private final EntityManager entities;
    private final ObjectMapper json;

    MatchFacts(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** News of the list, and its position among all that its source has told. */
    record Status(StatusTold told, long position) {

        String key() {
            return told.school() + "/" + told.schoolYear() + "/" + told.ruleSet();
        }
    }

    private record ResultRow(
            UUID resultId,
            String school,
            String territoryPath,
            String procedure,
            String subject,
            String schoolYear,
            @Nullable Integer participants,
            @Nullable BigDecimal below,
            @Nullable BigDecimal good,
            @Nullable BigDecimal shareBelow,
            @Nullable BigDecimal shareGood,
            boolean doubtful,
            int version) {

        static ResultRow of(ResultTold told) {
            MarkFigures figures = told.figures();
            return new ResultRow(
                    told.resultId(),
                    told.school(),
                    told.territoryPath(),
                    told.procedure().code(),
                    told.procedure().subject(),
                    told.procedure().schoolYear(),
                    figures.participants(),
                    figures.below(),
                    figures.good(),
                    figures.shareBelow(),
                    figures.shareGood(),
                    figures.doubt() != null,
                    told.version());
        }
    }

    private record StatusRow(
            String school,
            String schoolYear,
            String ruleSet,
            String territoryPath,
            boolean listed,
            List<String> subjects,
            long position) {

        static StatusRow of(Status news) {
            StatusTold told = news.told();
            return new StatusRow(
                    told.school(),
                    told.schoolYear(),
                    told.ruleSet(),
                    told.territoryPath(),
                    told.listed(),
                    told.subjects(),
                    news.position());
        }
    }

    void learnSchools(List<SchoolTold> told) {
        learn(SCHOOLS, newest(told, SchoolTold::code, SchoolTold::version));
    }

    void learnResults(List<ResultTold> told) {
        Collection<ResultTold> news = newest(told, one -> one.resultId().toString(), ResultTold::version);
        learn(RESULTS, news.stream().map(ResultRow::of).toList());
    }

    void learnStatuses(List<Status> told) {
        Collection<Status> news = newest(told, Status::key, Status::position);
        learn(STATUSES, news.stream().map(StatusRow::of).toList());
    }

    // One statement changes a row once; sorted, so that two instances that write the same rows do not block each other.
    private static <T> Collection<T> newest(List<T> told, Function<T, String> key, ToLongFunction<T> age) {
        return told.stream()
                .collect(Collectors.toMap(
                        key,
                        Function.identity(),
                        BinaryOperator.maxBy((a, b) -> Long.compare(age.applyAsLong(a), age.applyAsLong(b))),
                        TreeMap::new))
                .values();
    }

    private void learn(String sql, Collection<?> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try {
            entities.createNativeQuery(sql)
                    .setParameter("told", json.writeValueAsString(rows))
                    .executeUpdate();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("news cannot be written: " + e.getOriginalMessage(), e);
        }
    }
}
