package ru.podyom.roadmap.partnership;

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

@Path("/api/v1/partnerships/{id}")
@Authenticated
@Tag(name = "Partnerships")
public class PartnershipLifeResource {

    private final Partnerships partnerships;
    private final AuditTrail trail;

    PartnershipLifeResource(Partnerships partnerships, AuditTrail trail) {
        this.partnerships = partnerships;
        this.trail = trail;
    }

    @POST
    @Path("signing")
    @RolesAllowed({"admin", "federal", "region", "municipality", "pipeline"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "signPartnership",
            summary = "Say that an agreement was signed: it is active",
            description = "Refused (409 overlaps) if another of the same kind is in force in its term with the same"
                    + " leader, one of the schools and one of the subjects. The same again changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "Active",
            content = @Content(schema = @Schema(implementation = PartnershipView.class)))
    public Response sign(@PathParam("id") UUID id, @NotNull @Valid Signing signing) {
        return ok(partnerships.sign(id, signing));
    }

    @POST
    @Path("ending")
    @RolesAllowed({"admin", "federal", "region", "municipality", "pipeline"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "endPartnership",
            summary = "End an agreement ahead of its term, or give up a draft",
            description = "The same again changes nothing; an ended agreement stays as it is.")
    @APIResponse(
            responseCode = "200",
            description = "Ended",
            content = @Content(schema = @Schema(implementation = PartnershipView.class)))
    public Response end(@PathParam("id") UUID id, @NotNull @Valid Ending ending) {
        return ok(partnerships.end(id, ending));
    }

    @POST
    @Path("renewal")
    @RolesAllowed({"admin", "federal", "region", "municipality", "pipeline"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "renewPartnership",
            summary = "Agree on a further term",
            description =
                    "Makes a draft of another agreement about the same, for a term after the last day of this one.")
    @APIResponse(
            responseCode = "201",
            description = "The agreement that renews it",
            content = @Content(schema = @Schema(implementation = PartnershipView.class)))
    public Response renew(@PathParam("id") UUID id, @NotNull @Valid Renewal renewal) {
        return created(partnerships.renew(id, renewal));
    }

    @GET
    @RolesAllowed({"admin", "federal", "region", "municipality", "school", "pipeline"})
    @Path("history")
    @Transactional
    @Operation(
            operationId = "getPartnershipHistory",
            summary = "Every change of an agreement, oldest first",
            description = "For those over all of its schools; for others it is empty.")
    public List<AuditEntry> history(@PathParam("id") UUID id) {
        return trail.of("partnership", partnerships.get(id).id().toString());
    }

    static Response created(Partnership one) {
        return Answers.created("/api/v1/partnerships/" + one.id(), one.version, PartnershipView.of(one));
    }

    private static Response ok(Partnership one) {
        return Answers.ok(one.version, PartnershipView.of(one));
    }
}
