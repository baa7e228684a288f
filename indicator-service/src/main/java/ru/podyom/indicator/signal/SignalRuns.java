package ru.podyom.indicator.signal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import ru.podyom.indicator.objectivity.Examination;
import ru.podyom.indicator.objectivity.Finding;
import ru.podyom.indicator.objectivity.Region;
import ru.podyom.indicator.objectivity.SignalKind;

/** Compares the schools of a region in a procedure and keeps what came of it, one transaction each. */
@Singleton
class SignalRuns {

    // Quiet: an import brings its schools in many batches. Longest: they may go on all day. Took: however large a
    // region
    // is, it takes at most a twentieth of one core.
    private static final String WAITING = """
            select run.region, run.procedure_code
              from (select region, procedure_code, min(at) as first, max(at) as last from signal_due group by 1, 2) as due
              join signal_run as run on run.region = due.region and run.procedure_code = due.procedure_code
             where (due.last < clock_timestamp() - make_interval(secs => ?1)
                    or due.first < clock_timestamp() - make_interval(secs => ?2))
               and (run.computed_at is null or run.computed_at + 20 * run.took < clock_timestamp())
             order by due.first limit 1""";

    private static final String KEEP = """
            insert into school_signal as kept (school_code, procedure_code, region, territory_path, school_year,
                                               participants, signals, findings, rule_version)
            select one.school, run.procedure_code, run.region, one.path, run.school_year, one.participants,
                   string_to_array(one.signals, ','), cast(one.findings as jsonb), ?3
              from unnest(cast(?4 as text[]), cast(?5 as text[]), cast(?6 as int[]), cast(?7 as text[]),
                          cast(?8 as text[])) as one (school, path, participants, signals, findings)
              join signal_run as run on run.region = ?1 and run.procedure_code = ?2
            on conflict (school_code, procedure_code) do update
            set region = excluded.region, territory_path = excluded.territory_path, participants = excluded.participants,
                signals = excluded.signals, findings = excluded.findings, rule_version = excluded.rule_version,
                computed_at = excluded.computed_at
            where (kept.territory_path, kept.participants, kept.findings, kept.rule_version)
                  is distinct from (excluded.territory_path, excluded.participants, excluded.findings, excluded.rule_version)""";

    private static final int AT_ONCE = 5_000;

    private final EntityManager entities;
    private final RegionFacts facts;
    private final SignalRules rules;
    private final ObjectMapper json;

    SignalRuns(EntityManager entities, RegionFacts facts, SignalRules rules, ObjectMapper json) {
        this.entities = entities;
        this.facts = facts;
        this.rules = rules;
        this.json = json;
    }

    /** What has waited longest and may be computed now. */
    @Transactional
    Optional<Due> waiting(Duration quiet, Duration longest) {
        List<?> found = entities.createNativeQuery(WAITING, Object[].class)
                .setParameter(1, (double) quiet.toSeconds())
                .setParameter(2, (double) longest.toSeconds())
                .getResultList();
        return found.stream()
                .findFirst()
                .map(row -> new Due((String) ((Object[]) row)[0], (String) ((Object[]) row)[1]));
    }

    @Transactional
    void compute(Due due) {
        if (!lock(due)) {
            return; // another instance is at it
        }
        // Before the facts are read: what is noted after this is computed once more.
        update("delete from signal_due where region = ?1 and procedure_code = ?2", due);
        SignalRule rule = rules.inForce();
        Region region = facts.of(due);
        List<Examination.Examined> examined = Examination.of(region, rule.parameters());
        for (int from = 0; from < examined.size(); from += AT_ONCE) {
            keep(due, rule.version(), examined.subList(from, Math.min(examined.size(), from + AT_ONCE)));
        }
        entities.createNativeQuery("""
                        update signal_run set schools = ?3, rule_version = ?4, computed_at = clock_timestamp(),
                               took = clock_timestamp() - transaction_timestamp()
                         where region = ?1 and procedure_code = ?2""")
                .setParameter(1, due.region())
                .setParameter(2, due.procedure())
                .setParameter(3, examined.size())
                .setParameter(4, rule.version())
                .executeUpdate();
    }

    /** What could not be computed lets others pass for a while. */
    @Transactional
    void putOff(Due due) {
        update(
                "update signal_due set at = clock_timestamp() + interval '10 minutes' where region = ?1 and procedure_code = ?2",
                due);
    }

    private boolean lock(Due due) {
        return !entities.createNativeQuery("""
                        select 1 from signal_run where region = ?1 and procedure_code = ?2
                        for update skip locked""")
                .setParameter(1, due.region())
                .setParameter(2, due.procedure())
                .getResultList()
                .isEmpty();
    }

    private void update(String sql, Due due) {
        entities.createNativeQuery(sql)
                .setParameter(1, due.region())
                .setParameter(2, due.procedure())
                .executeUpdate();
    }

    private void keep(Due due, int version, List<Examination.Examined> part) {
        entities.createNativeQuery(KEEP)
                .setParameter(1, due.region())
                .setParameter(2, due.procedure())
                .setParameter(3, version)
                .setParameter(4, texts(part, one -> one.school().school()))
                .setParameter(5, texts(part, one -> one.school().territoryPath()))
                .setParameter(
                        6, part.stream().map(one -> one.school().participants()).toArray(Integer[]::new))
                .setParameter(7, texts(part, one -> one.signals().stream()
                        .map(SignalKind::code)
                        .collect(Collectors.joining(","))))
                .setParameter(8, texts(part, one -> written(one.findings())))
                .executeUpdate();
    }

    private static String[] texts(List<Examination.Examined> part, Function<Examination.Examined, String> text) {
        return part.stream().map(text).toArray(String[]::new);
    }

    private String written(List<Finding> findings) {
        try {
            return json.writeValueAsString(findings);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
