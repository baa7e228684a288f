package ru.podyom.indicator.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import ru.podyom.indicator.ruleset.RuleSet;
import ru.podyom.indicator.ruleset.RuleSets;
import ru.podyom.indicator.ruleset.Verdict;
import ru.podyom.runtime.outbox.Event;
import ru.podyom.runtime.outbox.Outbox;

/** Judges schools whose facts have changed, tells of those that enter or leave the list, and renews their contributions. */
@ApplicationScoped
public class SchoolEvaluation {

    static final String TOPIC = "podyom.indicator.school-status.v1";

    private final EntityManager entities;
    private final RuleSets ruleSets;
    private final SchoolFacts facts;
    private final Contributions contributions;
    private final Indicators indicators;
    private final Outbox outbox;
    private final ObjectMapper json;

    SchoolEvaluation(
            EntityManager entities,
            RuleSets ruleSets,
            SchoolFacts facts,
            Contributions contributions,
            Indicators indicators,
            Outbox outbox,
            ObjectMapper json) {
        this.entities = entities;
        this.ruleSets = ruleSets;
        this.facts = facts;
        this.contributions = contributions;
        this.indicators = indicators;
        this.outbox = outbox;
        this.json = json;
    }

    /** All their years anew: one school's results are few, and its lists look back. */
    public void evaluate(Set<String> codes) {
        if (codes.isEmpty()) {
            return;
        }
        List<SchoolFacts.School> schools = facts.locked(codes);
        List<Status> statuses = new ArrayList<>();
        for (RuleSet ruleSet : ruleSets.inForce()) {
            for (SchoolFacts.School school : schools) {
                for (String year : school.years()) {
                    statuses.add(new Status(ruleSet, school, year, ruleSet.judge(school.results(), year)));
                }
            }
        }
        Map<String, Boolean> before = listedBefore(codes);
        store(statuses);
        statuses.forEach(status -> tell(status, before.get(status.key())));
        // The indicators of the catalogue speak of the list that is in force, not of every rule set's.
        contributions.renew(statuses.stream()
                .filter(status -> ruleSets.isDefault(status.ruleSet()))
                .flatMap(status -> indicators.ofSchool(status.facts()).stream()
                        .map(value -> new Contribution(
                                value.indicator(),
                                value.version(),
                                status.school().code(),
                                status.year(),
                                "territory:" + status.school().territoryPath(),
                                status.school().territoryPath(),
                                value.numerator(),
                                value.denominator())))
                .toList());
    }

    /** One school's standing in one year under one rule set. */
    private record Status(RuleSet ruleSet, SchoolFacts.School school, String year, Verdict verdict) {

        String key() {
            return ruleSet.code() + " " + ruleSet.version() + " " + school.code() + " " + year;
        }

        Map<String, Object> facts() {
            return Map.of("listed", verdict.listed(), "tested", verdict.tested());
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
                                           tested, listed, criteria)
                values (?, ?, ?, ?, ?, ?, ?, ?::jsonb)
                on conflict (rule_set, rule_set_version, school_year, school_code) do update
                set territory_path = excluded.territory_path, tested = excluded.tested, listed = excluded.listed,
                    criteria = excluded.criteria, evaluated_at = clock_timestamp()""",
                statuses.stream()
                        .map(status -> new Object[] {
                            status.ruleSet().code(),
                            status.ruleSet().version(),
                            status.school().code(),
                            status.year(),
                            status.school().territoryPath(),
                            status.verdict().tested(),
                            status.verdict().listed(),
                            written(status.verdict().criteria())
                        })
                        .toList());
    }

    private void tell(Status status, @org.jspecify.annotations.Nullable Boolean before) {
        boolean was = Boolean.TRUE.equals(before);
        boolean is = status.verdict().listed();
        if (was != is) {
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
