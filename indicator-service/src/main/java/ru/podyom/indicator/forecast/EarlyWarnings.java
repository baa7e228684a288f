package ru.podyom.indicator.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.intake.EventIntake;
import ru.podyom.indicator.ruleset.AssessedSchool;
import ru.podyom.indicator.ruleset.AssessedSchools;
import ru.podyom.indicator.ruleset.RuleSetView;
import ru.podyom.indicator.ruleset.RuleSets;
import ru.podyom.indicator.ruleset.SchoolYears;
import ru.podyom.indicator.territory.Territories;
import ru.podyom.runtime.inbox.Freshness;
import ru.podyom.runtime.paging.Cursor;
import ru.podyom.runtime.problem.Problems;
import ru.podyom.runtime.problem.Violations;

/** Reads a page of schools and the changes of their region, each with one statement, and foretells. */
@ApplicationScoped
class EarlyWarnings {

    private static final int DEFAULT_LIMIT = 50;
    private static final int MOST = 200;

    private final RuleSets ruleSets;
    private final Territories territories;
    private final AssessedSchools schools;
    private final Shifts shifts;
    private final EntityManager entities;
    private final Freshness freshness;

    EarlyWarnings(
            RuleSets ruleSets,
            Territories territories,
            AssessedSchools schools,
            Shifts shifts,
            EntityManager entities,
            Freshness freshness) {
        this.ruleSets = ruleSets;
        this.territories = territories;
        this.schools = schools;
        this.shifts = shifts;
        this.entities = entities;
        this.freshness = freshness;
    }

    /** What is asked for. */
    record Question(
            @Nullable String territory,
            @Nullable String schoolYear,
            @Nullable String ruleSet,
            @Nullable Integer version) {}

    EarlyWarningPage of(Question asked, @Nullable Integer limit, @Nullable String cursor) {
        int size = Objects.requireNonNullElse(limit, DEFAULT_LIMIT);
        new Violations()
                .check(asked.territory() != null, "territory", "required", "name a territory")
                .check(
                        asked.schoolYear() == null || SchoolYears.isOne(asked.schoolYear()),
                        "schoolYear",
                        "wrong-form",
                        "a school year is written 2020-2021")
                .check(size >= 1 && size <= MOST, "limit", "out-of-range", "from 1 to " + MOST)
                .refuse();
        String territory = Objects.requireNonNull(asked.territory());
        String path = territories.visiblePath(territory);
        RuleSetView rules = ruleSets.toTry(asked.ruleSet(), asked.version());
        String year = year(asked, path, rules);
        Object[] filters = {territory, year, rules.code(), rules.version()};
        List<AssessedSchool> rows = schools.after(Cursor.key(cursor, filters), path, size + 1);
        Map<Step, Shift> changes = shifts.of(region(path), SchoolYears.start(year) - 1);
        Outlooks outlooks = new Outlooks(rules.compiled(), year, changes);
        return new EarlyWarningPage(
                territory,
                year,
                rules.code(),
                rules.version(),
                "likely, not a verdict",
                rows.subList(0, Math.min(size, rows.size())).stream()
                        .filter(school -> !school.isClosedBefore(year))
                        .map(outlooks::of)
                        .toList(),
                Cursor.next(rows, size, AssessedSchool::code, filters),
                freshness.of(EventIntake.CONSUMER));
    }

    private String year(Question asked, String path, RuleSetView rules) {
        String year = asked.schoolYear() == null ? next(path) : asked.schoolYear();
        if (rules.parameters().skipYears().contains(year)) {
            throw Problems.invalid("schoolYear", "skipped", "the rule set makes no list of " + year);
        }
        return year;
    }

    private String next(String path) {
        Object last = entities.createNativeQuery("""
                        select max(school_year) from result_fact
                         where territory_path = ?1 or territory_path like ?2""")
                .setParameter(1, path)
                .setParameter(2, path + "/%")
                .getSingleResult();
        if (last == null) {
            throw Problems.invalid("schoolYear", "required", "there are no results yet: name the year");
        }
        return SchoolYears.of(SchoolYears.start((String) last) + 1);
    }

    private static String region(String path) {
        String[] parts = path.split("/", -1);
        if (parts.length < 2) {
            throw Problems.invalid("territory", "too-large", "a region, or a territory in one");
        }
        return parts[0] + "/" + parts[1];
    }
}
