package ru.podyom.indicator.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ru.podyom.indicator.territory.Territories;
import ru.podyom.runtime.idempotency.Idempotent;

@Path("/api/v1/observations/approvals")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"admin", "federal", "region", "municipality"})
@Tag(name = "Observations")
public class BulkApprovalResource {

    private final Decisions decisions;
    private final Territories territories;

    BulkApprovalResource(Decisions decisions, Territories territories) {
        this.decisions = decisions;
        this.territories = territories;
    }

    @POST
    @Idempotent
    @Transactional
    @Operation(
            operationId = "approveObservations",
            summary = "Let a territory's submitted observations count",
            description = """
                    All that were submitted up to a moment, and that the caller is above of. Where a part would be above
                    its whole, everything of that school and period is left as it is, and said.""")
    @APIResponse(
            responseCode = "200",
            description = "What was approved and what was left",
            content = @Content(schema = @Schema(implementation = BulkApproval.class)))
    public Response approve(@NotNull @Valid NewBulkApproval wanted) {
        return Response.ok(decisions.approve(territories.visiblePath(wanted.territory()), wanted))
                .build();
    }
}
