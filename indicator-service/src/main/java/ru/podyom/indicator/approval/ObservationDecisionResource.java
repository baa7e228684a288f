package ru.podyom.indicator.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.observation.ObservationView;
import ru.podyom.indicator.observation.Observations;
import ru.podyom.runtime.api.Answers;
import ru.podyom.runtime.idempotency.Idempotent;

@Path("/api/v1/observations/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"admin", "federal", "region", "municipality"})
@Tag(name = "Observations")
public class ObservationDecisionResource {

    private final Decisions decisions;
    private final Observations observations;

    ObservationDecisionResource(Decisions decisions, Observations observations) {
        this.decisions = decisions;
        this.observations = observations;
    }

    @POST
    @Path("approval")
    @Idempotent
    @Transactional
    @Operation(operationId = "approveObservation", summary = "Let an observation count", description = """
                    An authority above its author approves: of a school's, the municipality's; of a municipality's, the
                    region's. If-Match says which version was read. Again, it changes nothing.""")
    @APIResponse(
            responseCode = "200",
            description = "Approved",
            content = @Content(schema = @Schema(implementation = ObservationView.class)))
    public Response approve(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NewApproval said) {
        decisions.approve(id, ifMatch, said.note());
        return answer(id);
    }

    @POST
    @Path("rejection")
    @Idempotent
    @Transactional
    @Operation(
            operationId = "rejectObservation",
            summary = "Reject an observation, and say why",
            description = "What was approved before counts on. Again, it changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "Rejected",
            content = @Content(schema = @Schema(implementation = ObservationView.class)))
    public Response reject(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NewRejection said) {
        decisions.reject(id, ifMatch, said.reason());
        return answer(id);
    }

    private Response answer(UUID id) {
        ObservationView view = observations.get(id);
        return Answers.ok(view.version(), view);
    }
}
