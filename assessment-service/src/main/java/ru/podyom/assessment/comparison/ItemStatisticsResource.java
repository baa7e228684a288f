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

@Path("/api/v1/statistics/items")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Statistics")
public class ItemStatisticsResource {

    private final ItemStatistics statistics;

    ItemStatisticsResource(ItemStatistics statistics) {
        this.statistics = statistics;
    }

    @GET
    @Operation(
            operationId = "listItemStatistics",
            summary = "How each item of a procedure was done, beside the wider territories",
            description = """
                    Overall from the points that schools tell, by mark and not attempted from the pupils held. Of a
                    territory that the caller does not see school by school only totals of enough schools and
                    participants are told, and mark groups all together or not at all. The role portal gets no figures
                    of pupils.""")
    public ItemStatisticsView items(
            @Parameter(description = "Code of the procedure", example = "vpr-ma-5-2019", required = true)
                    @QueryParam("procedure")
                    @Nullable
                    String procedure,
            @Parameter(description = "Code of a school; this or a territory", example = "lk-arinichevskaya")
                    @QueryParam("school")
                    @Nullable
                    String school,
            @Parameter(description = "Code of a territory; the caller's own if neither is named")
                    @QueryParam("territory")
                    @Nullable
                    String territory) {
        new Violations()
                .check(procedure != null, "procedure", "required", "name a procedure")
                .check(school == null || territory == null, "territory", "contradiction", "a school or a territory")
                .refuse();
        if (procedure == null) {
            throw new IllegalStateException("refused above");
        }
        return statistics.of(procedure, school, territory);
    }
}
