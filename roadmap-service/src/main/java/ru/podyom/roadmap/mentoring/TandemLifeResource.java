package ru.podyom.roadmap.mentoring;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ru.podyom.runtime.api.Answers;
import ru.podyom.runtime.audit.AuditEntry;
import ru.podyom.runtime.audit.AuditTrail;
import ru.podyom.runtime.idempotency.Idempotent;

@Path("/api/v1/tandems/{id}")
@Authenticated
@Tag(name = "Mentoring")
public class TandemLifeResource {

    private final Tandems tandems;
    private final AuditTrail trail;

    TandemLifeResource(Tandems tandems, AuditTrail trail) {
        this.tandems = tandems;
        this.trail = trail;
    }

    @POST
    @Path("steps")
    @RolesAllowed({"admin", "federal", "region", "municipality", "school", "pipeline"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "addTandemStep",
            summary = "Add a step to a tandem's programme",
            description = "Due while the tandem is at work; up to 200 steps.")
    @APIResponse(
            responseCode = "201",
            description = "The tandem, with the step",
            content = @Content(schema = @Schema(implementation = TandemView.class)))
    public Response plan(@PathParam("id") UUID id, @NotNull @Valid NewStep step) {
        return created(tandems.plan(id, step));
    }

    @POST
    @Path("steps/{number}/mark")
    @RolesAllowed({"admin", "federal", "region", "municipality", "school", "pipeline"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "markTandemStep",
            summary = "Say that a step was done",
            description = "The same again changes nothing; another mark takes the place of the one before.")
    @APIResponse(
            responseCode = "200",
            description = "The tandem, with the mark",
            content = @Content(schema = @Schema(implementation = TandemView.class)))
    public Response mark(@PathParam("id") UUID id, @PathParam("number") int number, @NotNull @Valid StepMark mark) {
        return ok(tandems.mark(id, number, mark));
    }

    @POST
    @Path("ending")
    @RolesAllowed({"admin", "federal", "region", "municipality", "school", "pipeline"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "endTandem",
            summary = "End a tandem that is no longer needed",
            description = "The same again changes nothing; an ended tandem stays as it is.")
    @APIResponse(
            responseCode = "200",
            description = "Ended",
            content = @Content(schema = @Schema(implementation = TandemView.class)))
    public Response end(@PathParam("id") UUID id, @NotNull @Valid TandemEnding ending) {
        return ok(tandems.end(id, ending));
    }

    @GET
    @RolesAllowed({"admin", "federal", "region", "municipality", "school", "pipeline"})
    @Path("history")
    @Transactional
    @Operation(
            operationId = "getTandemHistory",
            summary = "Every change of a tandem, oldest first",
            description = "For those of the territory over all who take part; for others it is empty.")
    public List<AuditEntry> history(@PathParam("id") UUID id) {
        return trail.of("tandem", tandems.get(id).id().toString());
    }

    static Response created(Tandem one) {
        return Answers.created("/api/v1/tandems/" + one.id(), one.version, TandemView.of(one));
    }

    private static Response ok(Tandem one) {
        return Answers.ok(one.version, TandemView.of(one));
    }
}
