package ru.podyom.indicator.definition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.element.Certainty;
import ru.podyom.indicator.formula.Formula;
import ru.podyom.indicator.formula.FormulaException;
import ru.podyom.runtime.problem.Violations;

/** A version of an indicator as it is drafted. */
public record NewIndicator(
        @NotBlank
        @Pattern(regexp = "[a-z0-9][a-z0-9.-]{1,63}", message = "2 to 64 of a-z, 0-9, dot and hyphen")
        @Schema(examples = "knowledge-quality")
        String code,

        @Nullable
        @Schema(
                description = "Path of the territory it is computed for; all of them if absent",
                examples = "ru/kuzbass")
        String territoryPath,

        @NotBlank @Size(max = 300) @Schema(examples = "Качество знаний")
        String nameRu,

        @NotBlank @Size(max = 300) @Schema(examples = "Knowledge quality")
        String nameEn,

        @NotBlank @Size(max = 50) @Schema(description = "`percent` multiplies a ratio by 100", examples = "percent")
        String unit,

        @NotBlank
        @Pattern(regexp = "higher|lower", message = "higher or lower")
        @Schema(
                enumeration = {"higher", "lower"},
                description = "Which way is better")
        String direction,

        @Min(0) @Max(6) @Schema(examples = "1") int decimals,

        @NotBlank
        @Pattern(regexp = "school|municipality|region|programme", message = "school, municipality, region or programme")
        @Schema(
                enumeration = {"school", "municipality", "region", "programme"},
                description = "What it is promised for; values of what lies above are sums")
        String level,

        @NotBlank
        @Pattern(regexp = "school|territory|activity", message = "school, territory or activity")
        @Schema(
                enumeration = {"school", "territory", "activity"},
                description = "Whose facts the formulas read, by this name")
        String subject,

        @NotNull PeriodKind periodKind,
        @NotNull Combination combination,
        @NotNull SchoolScope scope,

        @NotBlank
        @Size(max = 4000)
        @Schema(
                description = "CEL over the subject's facts; true is 1",
                examples = "sum(school.results.filter(r, r.counted).map(r, r.mark4 + r.mark5))")
        String numerator,

        @NotBlank
        @Size(max = 4000)
        @Schema(
                description = "CEL over the subject's facts; 0 where the subject does not count",
                examples = "sum(school.results.filter(r, r.counted).map(r, r.participants))")
        String denominator,

        @Nullable @Valid @Size(max = 20) List<@NotNull LegendBand> legend,

        @NotBlank @Size(max = 1000) @Schema(examples = "программа 004, показатель 7")
        String source,

        @NotNull Certainty certainty,

        @NotNull
        @Schema(
                description = "Values of periods that end before it are not computed by this version",
                examples = "2021-09-01")
        LocalDate validFrom) {

    boolean higherIsBetter() {
        return direction.equals("higher");
    }

    public Indicator.Subject subjectOfFormulas() {
        return Indicator.Subject.valueOf(subject.toUpperCase(java.util.Locale.ROOT));
    }

    String territoryPathOr(String absent) {
        return Objects.requireNonNullElse(territoryPath, absent);
    }

    List<LegendBand> bands() {
        return Objects.requireNonNullElse(legend, List.of());
    }

    /** Refuses formulas that do not compile, with line and column, and what does not fit together. */
    public void check() {
        Violations violations = new Violations();
        compiles(violations, "/numerator", numerator);
        compiles(violations, "/denominator", denominator);
        boolean ofProgramme = subject.equals("activity");
        violations
                .check(
                        ofProgramme == (periodKind == PeriodKind.TERM),
                        "/periodKind",
                        "contradiction",
                        "activities have values over a programme's term, and only they")
                .check(
                        scope == SchoolScope.ALL || subject.equals("school"),
                        "/scope",
                        "contradiction",
                        "only schools are on a list")
                .check(
                        !subject.equals("territory") || periodKind != PeriodKind.PROCEDURE,
                        "/periodKind",
                        "contradiction",
                        "a procedure's results are schools' facts");
        for (int i = 0; i < bands().size(); i++) {
            LegendBand band = bands().get(i);
            violations.check(
                    band.from() == null || band.below() == null || band.from().compareTo(band.below()) < 0,
                    "/legend/" + i,
                    "upside-down",
                    "a band ends above where it begins");
        }
        violations.refuse();
    }

    private void compiles(Violations violations, String pointer, String expression) {
        try {
            Formula.compile(expression, subject);
        } catch (FormulaException e) {
            violations.check(false, pointer, "formula", String.valueOf(e.getMessage()));
        }
    }
}
