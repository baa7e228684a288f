package ru.podyom.indicator.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.definition.PeriodKind;
import ru.podyom.indicator.ruleset.SchoolResult;
import ru.podyom.indicator.ruleset.SchoolYears;

/**
 * A school with all its results, those without a figure too: their year was one of the school's.
 *
 * @param claimedYears in which a programme names it as low-performing
 * @param observed what people have supplied, by period and element
 */
record SchoolRecord(
        String code,
        String territoryPath,
        String kind,
        String locality,
        double pupils,
        @Nullable LocalDate closedOn,
        List<ResultFact> results,
        Set<String> claimedYears,
        NavigableMap<String, Map<String, Double>> observed) {

    /** How the rules judge a school in a school year. */
    record Standing(boolean tested, boolean listed) {

        static final Standing UNKNOWN = new Standing(false, false);
    }

    static SchoolRecord of(
            String code,
            String territoryPath,
            @Nullable String kind,
            @Nullable String locality,
            @Nullable Integer pupils,
            @Nullable LocalDate closedOn) {
        return new SchoolRecord(
                code,
                territoryPath,
                Objects.requireNonNullElse(kind, ""),
                Objects.requireNonNullElse(locality, ""),
                pupils == null ? 0 : pupils,
                closedOn,
                new ArrayList<>(),
                new TreeSet<>(),
                new TreeMap<>());
    }

    List<SchoolResult> judged() {
        return results.stream().map(ResultFact::result).toList();
    }

    /** Whether it had closed before the school year began: then it is not on that year's list. */
    boolean isClosedBefore(String year) {
        return closedOn != null && closedOn.isBefore(SchoolYears.firstDay(year));
    }

    /** School years of its results. */
    NavigableSet<String> years() {
        NavigableSet<String> years = new TreeSet<>();
        results.forEach(result -> years.add(result.schoolYear()));
        return years;
    }

    /** All periods of a kind of which something is known. */
    Collection<String> periods(PeriodKind kind) {
        NavigableSet<String> periods = new TreeSet<>();
        switch (kind) {
            case SCHOOL_YEAR -> periods.addAll(years());
            case PROCEDURE -> results.forEach(one -> periods.add(one.result().procedure()));
            default -> {}
        }
        if (kind != PeriodKind.PROCEDURE) {
            observed.keySet().stream().filter(kind::matches).forEach(periods::add);
        }
        return periods;
    }

    /** What a formula reads of it in a period, as {@code school}. */
    Map<String, Object> forFormulas(PeriodKind kind, String period, Standing standing) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("code", code);
        facts.put("kind", kind());
        facts.put("locality", locality);
        facts.put("pupils", pupils);
        facts.put("closed", isClosedIn(period));
        facts.put("tested", standing.tested());
        facts.put("listed", standing.listed());
        facts.put("claimed", isClaimedIn(period));
        List<ResultFact> now = kind == PeriodKind.PROCEDURE ? ofProcedure(period) : ofYear(period);
        facts.put("results", now.stream().map(ResultFact::forFormulas).toList());
        facts.put(
                "before",
                before(kind, period, now).stream().map(ResultFact::forFormulas).toList());
        facts.put("observed", observed.getOrDefault(period, Map.of()));
        facts.put("observedBefore", observedBefore(kind, period));
        return facts;
    }

    /** In the year whose list a programme answers, and in the next one, when it is carried out. */
    boolean isClaimedIn(String period) {
        String year = yearOf(period);
        return year != null && (claimedYears.contains(year) || claimedYears.contains(yearBefore(year)));
    }

    private static String yearBefore(String year) {
        int first = Integer.parseInt(year.substring(0, 4));
        return (first - 1) + "-" + first;
    }

    /** The school year of a period, also of a procedure's. */
    @Nullable
    String yearOf(String period) {
        return ofProcedure(period).stream()
                .map(ResultFact::schoolYear)
                .findFirst()
                .orElseGet(() -> PeriodKind.schoolYear(period));
    }

    private boolean isClosedIn(String period) {
        String year = yearOf(period);
        LocalDate last = PeriodKind.lastDay(year == null ? period : year);
        return closedOn != null && last != null && !closedOn.isAfter(last);
    }

    private List<ResultFact> ofProcedure(String procedure) {
        return results.stream()
                .filter(one -> one.result().procedure().equals(procedure))
                .toList();
    }

    private List<ResultFact> ofYear(String period) {
        return results.stream().filter(one -> one.schoolYear().equals(period)).toList();
    }

    /** Results of the nearest earlier school year that has any; of a procedure, of the same kind. */
    private List<ResultFact> before(PeriodKind kind, String period, List<ResultFact> now) {
        String year = yearOf(period);
        if (year == null) {
            return List.of();
        }
        List<ResultFact> earlier = results.stream()
                .filter(one -> one.schoolYear().compareTo(year) < 0)
                .filter(one -> kind != PeriodKind.PROCEDURE || now.stream().anyMatch(one::isLike))
                .toList();
        return earlier.stream()
                .map(ResultFact::schoolYear)
                .max(String::compareTo)
                .map(last -> earlier.stream()
                        .filter(one -> one.schoolYear().equals(last))
                        .toList())
                .orElse(List.of());
    }

    private Map<String, Double> observedBefore(PeriodKind kind, String period) {
        return observed.headMap(period).entrySet().stream()
                .filter(entry -> kind.matches(entry.getKey()))
                .reduce((first, second) -> second)
                .map(Map.Entry::getValue)
                .orElse(Map.of());
    }
}
