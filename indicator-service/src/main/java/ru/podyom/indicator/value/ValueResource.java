package ru.podyom.indicator.value;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.definition.Indicator;
import ru.podyom.indicator.definition.PeriodKind;
import ru.podyom.indicator.evaluation.ActivityEvaluation;
import ru.podyom.indicator.intake.EventIntake;
import ru.podyom.indicator.territory.Holder;
import ru.podyom.indicator.territory.Holders;
import ru.podyom.runtime.inbox.Freshness;
import ru.podyom.runtime.paging.Cursor;
import ru.podyom.runtime.problem.Problems;
import ru.podyom.runtime.problem.Violations;

@Path("/api/v1/indicator-values")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Values", description = "What the numbers say, against what was promised")
public class ValueResource {

    private final Values values;
    private final Holders holders;
    private final Explanations explanations;
    private final Freshness freshness;

    ValueResource(Values values, Holders holders, Explanations explanations, Freshness freshness) {
        this.values = values;
        this.explanations = explanations;
        this.holders = holders;
        this.freshness = freshness;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "getIndicatorValues",
            summary = "Values of a territory, a school or a programme in one period, against the targets",
            description = """
                    Name one of territory, school and programme. The values of a programme are over its term. Each value
                    is computed by the version of the indicator that holds in the period; earlier periods keep theirs.
                    Shares have Wilson's interval, forecasts go along a straight line through what is known.""")
    public ValueAnswer values(
            @Parameter(description = "Code of the territory", example = "leninsk-kuznetsky")
                    @QueryParam("territory")
                    @Nullable
                    String territory,
            @QueryParam("school") @Nullable String school,
            @Parameter(description = "Code of the programme", example = "leninsk-kuznetsky-2021")
                    @QueryParam("programme")
                    @Nullable
                    String programme,
            @QueryParam("schoolYear") @Nullable String schoolYear,
            @Parameter(
                            description =
                                    "In place of a school year: 2021, 2020-2021-H1, 2020-2021-Q3, or the code of a"
                                            + " procedure",
                            example = "vpr-ma-5-2019")
                    @QueryParam("period")
                    @Nullable
                    String period,
            @Parameter(description = "Code of one indicator; all if absent", example = "listed-schools-share")
                    @QueryParam("indicator")
                    @Nullable
                    String indicator) {
        Holder holder = holder(territory, school, programme);
        String asked = period(programme, schoolYear, period);
        return new ValueAnswer(values.of(holder, asked, indicator), freshness.of(EventIntake.CONSUMER));
    }

    @GET
    @Path("explanation")
    @Transactional
    @Operation(
            operationId = "explainIndicatorValue",
            summary = "Where a value comes from, down to each school's results and their imports",
            description =
                    "Of a territory or a school. The schools by code; those that add nothing are left out, those for"
                            + " which the formula had no number are named.")
    public Explanation explain(
            @Parameter(description = "Code of the indicator", required = true, example = "listed-schools-share")
                    @QueryParam("indicator")
                    @Nullable
                    String indicator,
            @Parameter(description = "Code of the territory", example = "leninsk-kuznetsky")
                    @QueryParam("territory")
                    @Nullable
                    String territory,
            @QueryParam("school") @Nullable String school,
            @QueryParam("schoolYear") @Nullable String schoolYear,
            @Parameter(
                            description =
                                    "In place of a school year: 2021, 2020-2021-H1, 2020-2021-Q3, or the code of a"
                                            + " procedure",
                            example = "vpr-ma-5-2019")
                    @QueryParam("period")
                    @Nullable
                    String period,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        if (indicator == null) {
            throw Problems.invalid("indicator", "required", "name an indicator");
        }
        Holder holder = holder(territory, school, null);
        String asked = period(null, schoolYear, period);
        int size = Cursor.limit(limit);
        Object[] filters = {indicator, holder.key(), asked};
        IndicatorValue value = values.of(holder, asked, indicator).get(0);
        Indicator definition = values.definition(indicator, value.version());
        List<Explanation.Part> rows =
                explanations.parts(definition, holder, asked, Cursor.key(cursor, filters), size + 1);
        return new Explanation(
                value,
                definition.numerator(),
                definition.denominator(),
                rows.subList(0, Math.min(size, rows.size())),
                Cursor.next(rows, size, Explanation.Part::school, filters),
                freshness.of(EventIntake.CONSUMER));
    }

    private Holder holder(@Nullable String territory, @Nullable String school, @Nullable String programme) {
        long named =
                Stream.of(territory, school, programme).filter(Objects::nonNull).count();
        if (named != 1) {
            throw Problems.invalid(
                    "territory", "required", "name a territory, a school or a programme, and only one of them");
        }
        return school != null ? holders.school(school) : holders.get(territory, programme);
    }

    private static String period(@Nullable String programme, @Nullable String schoolYear, @Nullable String period) {
        new Violations()
                .check(
                        schoolYear == null || PeriodKind.SCHOOL_YEAR.matches(schoolYear),
                        "schoolYear",
                        "wrong-form",
                        "a school year is written 2020-2021")
                .check(
                        programme != null || schoolYear != null || period != null,
                        "schoolYear",
                        "required",
                        "the values of a territory or school are those of a period")
                .refuse();
        return period != null ? period : Objects.requireNonNullElse(schoolYear, ActivityEvaluation.WHOLE_TERM);
    }
}
