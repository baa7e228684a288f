package ru.podyom.assessment.cohort;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.cohort.CohortsView.Cohort;
import ru.podyom.assessment.cohort.CohortsView.Matches;
import ru.podyom.assessment.cohort.CohortsView.Step;
import ru.podyom.assessment.cohort.CohortsView.Test;
import ru.podyom.assessment.procedure.ProcedureType;
import ru.podyom.assessment.procedure.SchoolYear;
import ru.podyom.assessment.statistics.Asked;
import ru.podyom.assessment.statistics.Disclosure;
import ru.podyom.assessment.statistics.Gap;
import ru.podyom.assessment.statistics.Grouping;
import ru.podyom.assessment.statistics.Key;
import ru.podyom.assessment.statistics.SumsQuery;

/** Cohorts among the results that the caller may see: all procedures of a subject in one statement, all pairs in one. */
@ApplicationScoped
class Cohorts {

    /** Procedures that could be held for the area, with what came of them there. */
    private static final String HELD = """
            select held.code, held.type, held.grade, coalesce(held.current_grade, held.grade) as pupils_grade,
                   left(held.school_year, 4)::int as year, summed.*
              from assessment_procedure as held
              left join summed on summed.key1 = held.code
             where held.subject = ? and held.type <> 'OLYMPIAD' and ? in ('', held.type)
               and (starts_with(? || '/', held.territory_path || '/') or summed.key1 is not null)
             order by year, procedure_day(held_on, opens_on, held.school_year, season), held.code""";

    private final AgroalDataSource database;
    private final Disclosure disclosure;

    Cohorts(AgroalDataSource database, Disclosure disclosure) {
        this.database = database;
        this.disclosure = disclosure;
    }

    /**
     * Whose cohorts.
     *
     * @param path of the territory, or of the one in which the school stands
     * @param highestGrade the last grade of the school; 11 for a territory
     * @param only calendar year of the first grade, if one cohort is meant
     */
    record Whose(
            String path,
            @Nullable String school,
            int highestGrade,
            String subject,
            @Nullable ProcedureType type,
            @Nullable Integer only) {

        Asked asked() {
            // A school that was merged stands where its successor is: wherever it is asked for, it is meant.
            return school == null
                    ? Asked.inSubject(path, List.of(), subject, type)
                    : Asked.inSubject(path.split("/", 2)[0], List.of(school), subject, type);
        }
    }

    List<Cohort> of(Whose whose) throws SQLException {
        try (Connection connection = database.getConnection()) {
            Map<Integer, List<Held>> cohorts = held(connection, whose).stream()
                    .filter(one -> whose.only() == null || one.cohort() == whose.only())
                    .collect(Collectors.groupingBy(Held::cohort, TreeMap::new, Collectors.toList()));
            cohorts.values().removeIf(held -> held.stream().noneMatch(Held::heard));
            Map<Integer, List<CohortsView.Match>> pairs =
                    disclosure.ofDetail() ? CohortPairs.read(connection, whose) : Map.of();
            List<Cohort> views = new ArrayList<>();
            cohorts.forEach((first, held) -> views.add(new Cohort(
                    year(first),
                    steps(first, held, whose.highestGrade()),
                    matches(pairs.getOrDefault(first, List.of())))));
            return views;
        }
    }

    private List<Held> held(Connection connection, Whose whose) throws SQLException {
        String type = whose.type() == null ? "" : whose.type().name();
        return SumsQuery.by(Key.of(Grouping.PROCEDURE), Key.NONE, whose.asked(), disclosure.smallest())
                .add(HELD, whose.subject(), type, whose.path())
                .list(connection, Held::of);
    }

    private Matches matches(List<CohortsView.Match> pairs) {
        if (!disclosure.ofDetail()) {
            return new Matches(List.of(), Gap.SUPPRESSED);
        }
        return new Matches(pairs, pairs.isEmpty() ? Gap.NOT_REPORTED : null);
    }

    private static List<Step> steps(int first, List<Held> held, int highestGrade) {
        int from = held.stream().mapToInt(Held::year).min().orElseThrow();
        int to = held.stream().mapToInt(Held::year).max().orElseThrow();
        return IntStream.rangeClosed(from, to)
                .mapToObj(year -> step(year, year - first + 1, held, highestGrade))
                .toList();
    }

    private static Step step(int year, int grade, List<Held> held, int highestGrade) {
        List<Test> tests = held.stream()
                .filter(one -> one.year() == year)
                .filter(one -> one.heard() || grade <= highestGrade)
                .map(Held::view)
                .toList();
        Gap missing = grade > highestGrade ? Gap.NOT_APPLICABLE : Gap.NOT_TESTED;
        return new Step(year(year), grade, tests, tests.isEmpty() ? missing : null);
    }

    private static SchoolYear year(int first) {
        return new SchoolYear("%04d-%04d".formatted(first, first + 1));
    }
}
