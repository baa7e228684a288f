package ru.podyom.roadmap.overview;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.programme.Choice;
import ru.podyom.roadmap.territory.Territories;
import ru.podyom.runtime.access.Scope;

@Path("/api/v1/plan-fact")
@Authenticated
@Tag(name = "Overviews", description = "What is due, what is late, and how much of the plan is done")
public class PlanFactResource {

    private final Counting counting;
    private final Territories territories;
    private final Scope scope;

    PlanFactResource(Counting counting, Territories territories, Scope scope) {
        this.counting = counting;
        this.territories = territories;
        this.scope = scope;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "getPlanFact",
            summary = "How much of the plan is done, in total and in groups",
            description = "Plan is what was to be done before the day asked for, fact is what of it is done. "
                    + "An occurrence that several answer for is counted with each of them, and once in the total.")
    public PlanFact planFact(
            @BeanParam Question question,
            @Parameter(description = "programme if absent", schema = @Schema(implementation = Grouping.class))
                    @QueryParam("by")
                    @Nullable
                    String by) {
        Grouping grouping = Choice.of(Grouping.class, "by", by);
        return counting.count(
                question.asked(territories, scope, null), grouping == null ? Grouping.PROGRAMME : grouping);
    }
}
