package ru.podyom.assessment.comparison;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.problem.Violations;

@Path("/api/v1/statistics/comparison")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Statistics")
public class ComparisonResource {

    private final Comparisons comparisons;

    ComparisonResource(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    @GET
    @Operation(
            operationId = "compareSchool",
            summary = "A school's result beside its municipality, region and country",
            description = """
                    Shares with Wilson's interval; the school against the rest of each territory by Fisher's exact test,
                    never a rank. Of a territory that the caller does not see school by school only totals are told that
                    add enough schools and participants to what is known already; others are suppressed. Figures are
                    those of now: a total at two instants could give away the school that came between them.""")
    public ComparisonView compare(
            @Parameter(description = "Code of the school", example = "lk-arinichevskaya", required = true)
                    @QueryParam("school")
                    @Nullable
                    String school,
            @Parameter(description = "Code of the procedure", example = "vpr-ma-5-2019", required = true)
                    @QueryParam("procedure")
                    @Nullable
                    String procedure) {
        new Violations()
                .check(school != null, "school", "required", "name a school")
                .check(procedure != null, "procedure", "required", "name a procedure")
                .refuse();
        if (school == null || procedure == null) {
            throw new IllegalStateException("refused above");
        }
        return comparisons.of(school, procedure);
    }
}
