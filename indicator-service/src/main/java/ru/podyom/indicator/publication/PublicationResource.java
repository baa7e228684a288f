package ru.podyom.indicator.publication;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.ruleset.RuleSetRow;
import ru.podyom.indicator.ruleset.RuleSetView;
import ru.podyom.indicator.ruleset.RuleSets;
import ru.podyom.runtime.api.Answers;
import ru.podyom.runtime.idempotency.Idempotent;

@Path("/api/v1/rule-sets/{code}/versions/{version}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Rule sets")
public class PublicationResource {

    private final Publications publications;
    private final Runs runs;
    private final RuleSets ruleSets;

    PublicationResource(Publications publications, Runs runs, RuleSets ruleSets) {
        this.publications = publications;
        this.runs = runs;
        this.ruleSets = ruleSets;
    }

    @POST
    @Path("publish")
    @RolesAllowed({"admin", "federal", "region"})
    @Idempotent
    @Transactional
    @Operation(operationId = "publishRuleSet", summary = "Publish a draft", description = """
                    All schools it covers are judged by it first, beside normal work; until the last one is, and until its
                    first day, the version before stays in force. Then the list changes at once, and each school that
                    enters or leaves by it is told of. If a formula fails for some school, it is a draft again.""")
    @APIResponse(
            responseCode = "202",
            description = "On its way",
            content = @Content(schema = @Schema(implementation = RunView.class)))
    public Response publish(
            @PathParam("code") String code,
            @PathParam("version") int version,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        Run run = publications.publish(code, version, ifMatch);
        return Response.accepted(RunView.of(run))
                .header("Location", "/api/v1/rule-sets/" + code + "/versions/" + version + "/runs")
                .build();
    }

    @POST
    @Path("withdraw")
    @RolesAllowed({"admin", "federal", "region"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "withdrawRuleSet",
            summary = "Take a version back",
            description = "If it was in force, the version before it is computed anew and comes back; the one by which"
                    + " indicators are computed cannot be left without another.")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn",
            content = @Content(schema = @Schema(implementation = RuleSetView.class)))
    public Response withdraw(
            @PathParam("code") String code,
            @PathParam("version") int version,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Withdrawal why) {
        RuleSetRow row = publications.withdraw(code, version, ifMatch, why.reason());
        return Answers.ok(row.revision(), RuleSetView.of(row));
    }

    @GET
    @Path("runs")
    @Transactional
    @Operation(operationId = "listRuleSetRuns", summary = "Its publications and how far they are, the newest first")
    public List<RunView> runs(@PathParam("code") String code, @PathParam("version") int version) {
        ruleSets.get(code, version);
        return runs.of(code, version).stream().map(RunView::of).toList();
    }
}
