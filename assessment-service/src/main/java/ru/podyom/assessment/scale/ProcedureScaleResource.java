package ru.podyom.assessment.scale;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.procedure.AssessmentProcedure;
import ru.podyom.assessment.procedure.Procedures;
import ru.podyom.assessment.territory.Territories;

@Path("/api/v1/procedures/{code}/scale")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Scales")
public class ProcedureScaleResource {

    private final Scales scales;
    private final Procedures procedures;
    private final Territories territories;

    ProcedureScaleResource(Scales scales, Procedures procedures, Territories territories) {
        this.scales = scales;
        this.procedures = procedures;
        this.territories = territories;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "getProcedureScale",
            summary = "The scales that apply to a procedure, and why",
            description = "One of each purpose at most. The nearest territory outranks those above it, then the more"
                    + " exact key the less exact one, then the later first year the earlier one.")
    public ProcedureScales get(
            @Parameter(description = "Code of the procedure", example = "oge-ma-9-2023") @PathParam("code") String code,
            @Parameter(description = "Code of the territory; the procedure's own if absent", example = "kuzbass")
                    @QueryParam("territory")
                    @Nullable
                    String territory) {
        AssessmentProcedure procedure = procedures.get(code);
        String path = territory == null
                ? procedure.territoryPath()
                : territories.get(territory).path();
        List<ApplyingScale> applying = scales.matching(procedure, path).values().stream()
                .map(matching ->
                        ApplyingScale.first(matching, procedure.schoolYear().text()))
                .toList();
        return new ProcedureScales(code, path, applying);
    }
}
