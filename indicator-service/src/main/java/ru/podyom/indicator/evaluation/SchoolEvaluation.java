package ru.podyom.indicator.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.definition.Indicator;
import ru.podyom.indicator.definition.NewIndicator;
import ru.podyom.indicator.formula.FormulaException;
import ru.podyom.indicator.ruleset.RuleSet;
import ru.podyom.indicator.ruleset.RuleSets;
import ru.podyom.indicator.ruleset.Verdict;
import ru.podyom.runtime.outbox.Event;
import ru.podyom.runtime.outbox.Outbox;

/** Judges schools whose facts have changed, tells of those that enter or leave the list, and renews their contributions. */
@ApplicationScoped
public class SchoolEvaluation {

    public static final String TOPIC = "podyom.indicator.school-status.v1";

    private static final Logger LOG = Logger.getLogger(SchoolEvaluation.class);

    private final EntityManager entities;
    private final RuleSets ruleSets;
    private final SchoolFacts facts;
    private final Contributions contributions;
    private final Failures failures;
    private final SchoolContributions bySchool;
    private final Outbox outbox;
    private final ObjectMapper json;

    SchoolEvaluation(
            EntityManager entities,
            RuleSets ruleSets,
            SchoolFacts facts,
            Contributions contributions,
            Failures failures,
            SchoolContributions bySchool,
            Outbox outbox,
            ObjectMapper json) {
        this.entities = entities;
        this.ruleSets = ruleSets;
        this.facts = facts;
        this.contributions = contributions;
        this.failures = failures;
        this.bySchool = bySchool;
        this.outbox = outbox;
        this.json = json;
    }

    /** All their years anew: one school's results are few, and its lists look back. Answers how many contributions changed. */
    public int evaluate(Set<String> codes) {
        Set<Failure> refused = new LinkedHashSet<>();
        int changed = renew(codes, refused);
        for (Failure failure : refused) {
            LOG.errorf(
                    "version %d of rule set %s cannot judge: %s",
                    failure.version(), failure.ruleSet(), failure.message());
        }
        return changed;
    }

    /** A rule set whose formulas cannot be evaluated for some school, which keeps the status it had. */
    public record Failure(String ruleSet, int version, String message) {}

    /** The same, and says which rule sets failed. */
    public Set<Failure> judge(Set<String> codes) {
        Set<Failure> refused = new LinkedHashSet<>();
        renew(codes, refused);
        return refused;
    }

    // Schools are locked before the rule sets in force are read: a switch of versions waits for those under way.
    private int renew(Set<String> codes, Set<Failure> refused) {
        if (codes.isEmpty()) {
            return 0;
        }
        List<SchoolRecord> schools = facts.locked(codes);
        List<Status> statuses = judge(schools, refused);
        Map<String, Boolean> before = listedBefore(codes);
        store(statuses);
        statuses.forEach(status -> tell(status, before.get(status.key())));
        SchoolContributions.Evaluated evaluated = contributed(schools, statuses);
        List<String> subjects = schools.stream().map(SchoolRecord::code).toList();
        failures.renew(subjects, evaluated.failures());
        return contributions.renew(subjects, evaluated.contributions());
    }

    /** Compares what is stored of schools with what their facts give, writes nothing, and says how much it compared. */
    public int compare(Collection<String> codes, List<String> differences) {
        List<SchoolRecord> schools = facts.of(codes);
        SchoolContributions.Evaluated evaluated = contributed(schools, judge(schools, new LinkedHashSet<>()));
        contributions.compare(codes, evaluated.contributions(), differences);
        return evaluated.contributions().size();
    }

    /** What the formulas of a draft would read. */
    record Facts(String school, Map<String, Object> values) {}

    /** Of these schools, those that a draft is over in a period, with what its formulas would read. */
    List<Facts> facts(Collection<String> codes, NewIndicator draft, String period) {
        List<SchoolRecord> schools = facts.of(codes);
        Map<String, Map<String, SchoolRecord.Standing>> standings = standings(judge(schools, new LinkedHashSet<>()));
        List<Facts> all = new ArrayList<>();
        for (SchoolRecord school : schools) {
            String year = school.yearOf(period);
            SchoolRecord.Standing standing = standings
                    .getOrDefault(school.code(), Map.of())
                    .getOrDefault(year == null ? period : year, SchoolRecord.Standing.UNKNOWN);
            if (SchoolContributions.isIn(draft.scope(), school, period, standing)) {
                all.add(new Facts(school.code(), school.forFormulas(draft.periodKind(), period, standing)));
            }
        }
        return all;
    }

    private List<Status> judge(List<SchoolRecord> schools, Set<Failure> refused) {
        List<Status> statuses = new ArrayList<>();
        for (RuleSet ruleSet : ruleSets.inForce()) {
            schools.stream()
                    .filter(school -> ruleSet.covers(school.territoryPath()))
                    .forEach(school -> judge(ruleSet, school, statuses, refused));
        }
        return statuses;
    }

    private static void judge(RuleSet ruleSet, SchoolRecord school, List<Status> statuses, Set<Failure> refused) {
        try {
            for (String year : school.years()) {
                Verdict verdict = school.isClosedBefore(year) ? Verdict.CLOSED : ruleSet.judge(school.judged(), year);
                statuses.add(new Status(ruleSet, school, year, verdict));
            }
        } catch (FormulaException e) {
            // One authority's formula must not stop the news of a school.
            refused.add(new Failure(ruleSet.code(), ruleSet.version(), String.valueOf(e.getMessage())));
        }
    }

    /** The indicators of the catalogue speak of the list that is in force, not of every rule set's. */
    private SchoolContributions.Evaluated contributed(List<SchoolRecord> schools, List<Status> statuses) {
        Map<String, Map<String, SchoolRecord.Standing>> standings = standings(statuses);
        List<Indicator> all = bySchool.ofSchools();
        SchoolContributions.Evaluated evaluated = new SchoolContributions.Evaluated();
        schools.forEach(
                school -> evaluated.add(bySchool.of(school, standings.getOrDefault(school.code(), Map.of()), all)));
        return evaluated;
    }

    private Map<String, Map<String, SchoolRecord.Standing>> standings(List<Status> statuses) {
        Map<String, Map<String, SchoolRecord.Standing>> standings = new HashMap<>();
        statuses.stream().filter(status -> ruleSets.isDefault(status.ruleSet())).forEach(status -> standings
                .computeIfAbsent(status.school().code(), absent -> new HashMap<>())
                .put(status.year(), status.standing()));
        return standings;
    }

    /** One school's standing in one year under one rule set. */
    private record Status(RuleSet ruleSet, SchoolRecord school, String year, Verdict verdict) {

        String key() {
            return ruleSet.code() + " " + ruleSet.version() + " " + school.code() + " " + year;
        }

        SchoolRecord.Standing standing() {
            return new SchoolRecord.Standing(verdict.tested(), verdict.listed());
        }
    }

    @SuppressWarnings("unchecked")
    private Map<String, Boolean> listedBefore(Collection<String> codes) {
        List<Object[]> rows = entities.createNativeQuery("""
                        select rule_set || ' ' || rule_set_version || ' ' || school_code || ' ' || school_year, listed
                          from school_status where school_code = any(?1)""", Object[].class)
                .setParameter(1, new TreeSet<>(codes).toArray(String[]::new))
                .getResultList();
        Map<String, Boolean> listed = new HashMap<>();
        rows.forEach(row -> listed.put((String) row[0], (Boolean) row[1]));
        return listed;
    }

    private void store(List<Status> statuses) {
        Batch.run(
                entities,
                """
                insert into school_status (rule_set, rule_set_version, school_code, school_year, territory_path,
                                           tested, listed, criteria, distance)
                values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)
                on conflict (rule_set, rule_set_version, school_year, school_code) do update
                set territory_path = excluded.territory_path, tested = excluded.tested, listed = excluded.listed,
                    criteria = excluded.criteria, distance = excluded.distance, evaluated_at = clock_timestamp()""",
                statuses.stream()
                        .map(status -> new Object[] {
                            status.ruleSet().code(),
                            status.ruleSet().version(),
                            status.school().code(),
                            status.year(),
                            status.school().territoryPath(),
                            status.verdict().tested(),
                            status.verdict().listed(),
                            written(status.verdict().criteria()),
                            status.verdict().distance() == null
                                    ? null
                                    : written(status.verdict().distance())
                        })
                        .toList());
    }

    private void tell(Status status, @Nullable Boolean before) {
        boolean was = Boolean.TRUE.equals(before);
        boolean is = status.verdict().listed();
        if (was != is && status.ruleSet().inForce()) {
            SchoolStatusChanged news = new SchoolStatusChanged(
                    status.school().code(),
                    status.school().territoryPath(),
                    status.year(),
                    status.ruleSet().code(),
                    status.ruleSet().version(),
                    is ? "entered" : "left",
                    status.verdict().criteria());
            outbox.add(new Event(TOPIC, "school-status.changed", status.school().code(), news));
        }
    }

    private String written(Object criteria) {
        try {
            return json.writeValueAsString(criteria);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
