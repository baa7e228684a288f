package ru.podyom.indicator.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.ruleset.AssessedSchool;
import ru.podyom.indicator.ruleset.AssessedSchools;
import ru.podyom.indicator.ruleset.RuleSetView;
import ru.podyom.indicator.ruleset.Verdict;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.problem.Problems;

/** Reads what lists say of one school. */
@ApplicationScoped
class Histories {

    private static final String YEARS = """
            select coalesce(status.school_year, claimed.school_year) as year, coalesce(status.tested, false),
                   coalesce(status.listed, false), status.criteria, claimed.programmes, status.evaluated_at
              from (select * from school_status
                     where school_code = ?1 and rule_set = ?2 and rule_set_version = ?3) as status
              full join (select school_year, string_agg(distinct programme_code, ',') as programmes
                           from claim where school_code = ?1 group by school_year) as claimed
                on claimed.school_year = status.school_year
             order by year""";

    private final EntityManager entities;
    private final AssessedSchools schools;
    private final Stored stored;
    private final Scope scope;

    Histories(EntityManager entities, AssessedSchools schools, Stored stored, Scope scope) {
        this.entities = entities;
        this.schools = schools;
        this.stored = stored;
        this.scope = scope;
    }

    /** 404 if it is not there or not for this caller; 403 for a school that asks for another one. */
    AssessedSchool school(String code) {
        scope.requireSchool(code);
        return schools.find(code).orElseThrow(() -> Problems.notFound("school", code));
    }

    @SuppressWarnings("unchecked")
    List<SchoolHistory.Year> years(String school, RuleSetView rules) {
        List<Object[]> rows = entities.createNativeQuery(YEARS, Object[].class)
                .setParameter(1, school)
                .setParameter(2, rules.code())
                .setParameter(3, rules.version())
                .getResultList();
        List<SchoolHistory.Year> years = new ArrayList<>();
        Standing before = null;
        for (Object[] row : rows) {
            SchoolHistory.Year year = year(row).after(before);
            years.add(year);
            if (year.standing() != Standing.NOT_TESTED) {
                before = year.standing();
            }
        }
        return years;
    }

    /** Judged anew, because how far a school is from entering the list is not kept. */
    static Verdict explain(AssessedSchool school, RuleSetView rules, String schoolYear) {
        return school.isClosedBefore(schoolYear)
                ? Verdict.CLOSED
                : rules.compiled().explain(school.results(), schoolYear);
    }

    private SchoolHistory.Year year(Object[] row) {
        return new SchoolHistory.Year(
                (String) row[0],
                Standing.of((boolean) row[1], (boolean) row[2]),
                null,
                stored.criteria(row[3]),
                split(row[4]),
                (Instant) row[5]);
    }

    static List<String> split(@Nullable Object codes) {
        return codes == null ? List.of() : List.of(((String) codes).split(","));
    }
}
