package ru.podyom.roadmap.overview;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.programme.Choice;
import ru.podyom.roadmap.territory.Territories;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.download.FileType;

@Path("/api/v1/plan-fact")
@Authenticated
@Tag(name = "Overviews", description = "What is due, what is late, and how much of the plan is done")
public class PlanFactResource {

    private final Counting counting;
    private final PlanFactFile file;
    private final Territories territories;
    private final Scope scope;

    PlanFactResource(Counting counting, PlanFactFile file, Territories territories, Scope scope) {
        this.counting = counting;
        this.file = file;
        this.territories = territories;
        this.scope = scope;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, FileType.CSV_TYPE, FileType.XLSX_TYPE})
    @Transactional
    @Operation(
            operationId = "getPlanFact",
            summary = "How much of the plan is done, in total and in groups",
            description = "Plan is what was to be done before the day asked for, fact is what of it is done. "
                    + "An occurrence that several answer for is counted with each of them, and once in the total. "
                    + "As CSV or XLSX, by Accept, a row for the total and one for each group.")
    @APIResponse(
            responseCode = "200",
            description = "The figures, or the file",
            content = @Content(schema = @Schema(implementation = PlanFact.class)))
    public Response planFact(
            @BeanParam Question question,
            @Parameter(description = "programme if absent", schema = @Schema(implementation = Grouping.class))
                    @QueryParam("by")
                    @Nullable
                    String by,
            @Context HttpHeaders headers) {
        Grouping grouping = Objects.requireNonNullElse(Choice.of(Grouping.class, "by", by), Grouping.PROGRAMME);
        Asked asked = question.asked(territories, scope, null);
        FileType type = FileType.wanted(headers);
        return type != null
                ? file.of(type, asked, grouping)
                : Response.ok(counting.count(asked, grouping)).build();
    }
}
