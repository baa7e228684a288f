package ru.podyom.indicator.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.ruleset.AssessedSchool;
import ru.podyom.indicator.ruleset.ParameterChange;
import ru.podyom.indicator.ruleset.SchoolResult;
import ru.podyom.indicator.ruleset.SchoolYears;
import ru.podyom.runtime.problem.Violations;

/** What is to be supposed. */
@Schema(name = "NewSimulation")
public record NewSimulation(
        @Schema(description = "Code of the territory, of at most 5000 schools", examples = "leninsk-kuznetsky")
        String territory,

        @Schema(description = "School year of the list", examples = "2020-2021")
        String schoolYear,

        @Nullable
        @Schema(
                description = "School year of the list it is held against; that year, if it has results, else the last"
                        + " one before that has",
                examples = "2020-2021")
        String against,

        @Nullable
        @Schema(description = "Version to start from, a draft too; the one in force if absent", examples = "1")
        Integer version,

        @Nullable ParameterChange parameters,

        @Nullable @Schema(description = "Results not yet imported; at most 20000")
        List<SupposedResult> results,

        @Nullable @Schema(description = "Thresholds for which the list is to be told too")
        ThresholdRange sensitivity) {

    private static final int MOST_RESULTS = 20_000;

    void check() {
        Violations found = new Violations();
        @Nullable String place = territory;
        @Nullable String year = schoolYear;
        found.check(place != null, "/territory", "required", "name a territory")
                .check(
                        year != null && SchoolYears.isOne(year),
                        "/schoolYear",
                        "wrong-form",
                        "a school year is written 2020-2021")
                .check(
                        against == null || SchoolYears.isOne(against),
                        "/against",
                        "wrong-form",
                        "a school year is written 2020-2021")
                .check(supposed().size() <= MOST_RESULTS, "/results", "too-many", "at most " + MOST_RESULTS);
        found.refuse();
        for (int i = 0; i < supposed().size(); i++) {
            supposed().get(i).check(found, "/results/" + i);
        }
        if (sensitivity != null) {
            sensitivity.check(found);
        }
        found.refuse();
    }

    List<SupposedResult> supposed() {
        return Objects.requireNonNullElse(results, List.of());
    }

    /** The supposed results by school. */
    Map<String, List<SchoolResult>> bySchool() {
        Map<String, List<SchoolResult>> found = new HashMap<>();
        supposed().forEach(one -> found.computeIfAbsent(one.school(), absent -> new ArrayList<>())
                .add(one.result()));
        return found;
    }

    /** A school's results with the supposed ones in the place of those of the same procedure and year. */
    static List<SchoolResult> together(AssessedSchool school, @Nullable List<SchoolResult> supposed) {
        if (supposed == null) {
            return school.results();
        }
        List<SchoolResult> all = new ArrayList<>(supposed);
        school.results().stream()
                .filter(one -> supposed.stream()
                        .noneMatch(other -> other.kind().equals(one.kind())
                                && other.schoolYear().equals(one.schoolYear())))
                .forEach(all::add);
        return all;
    }
}
