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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.evaluation.ActivityEvaluation;
import ru.podyom.indicator.evaluation.Indicators;
import ru.podyom.indicator.intake.EventIntake;
import ru.podyom.indicator.territory.Holder;
import ru.podyom.indicator.territory.Holders;
import ru.podyom.runtime.inbox.Freshness;
import ru.podyom.runtime.problem.Problems;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Indicators", description = "What the numbers say, against what was promised")
public class IndicatorResource {

    private final Indicators indicators;
    private final Values values;
    private final Holders holders;
    private final Freshness freshness;

    IndicatorResource(Indicators indicators, Values values, Holders holders, Freshness freshness) {
        this.indicators = indicators;
        this.values = values;
        this.holders = holders;
        this.freshness = freshness;
    }

    @GET
    @Path("indicators")
    @Transactional
    @Operation(operationId = "listIndicators", summary = "The catalogue, with formulas")
    public List<IndicatorView> list() {
        return indicators.inForce().stream().map(IndicatorView::of).toList();
    }

    @GET
    @Path("indicator-values")
    @Transactional
    @Operation(
            operationId = "getIndicatorValues",
            summary = "Values of a territory in a school year, or of a programme over its term, against the targets")
    public ValueAnswer values(
            @Parameter(description = "Code of the territory") @QueryParam("territory") @Nullable String territory,
            @Parameter(description = "Code of the programme") @QueryParam("programme") @Nullable String programme,
            @Parameter(description = "School year, for a territory") @QueryParam("schoolYear") @Nullable
                    String schoolYear,
            @Parameter(description = "Code of one indicator; all if absent") @QueryParam("indicator") @Nullable
                    String indicator) {
        Holder holder = holders.get(territory, programme);
        if (programme == null && schoolYear == null) {
            throw Problems.invalid("schoolYear", "required", "the values of a territory are a school year's");
        }
        String period = Objects.requireNonNullElse(schoolYear, ActivityEvaluation.WHOLE_TERM);
        return new ValueAnswer(values.of(holder, period, indicator), freshness.of(EventIntake.CONSUMER));
    }
}
