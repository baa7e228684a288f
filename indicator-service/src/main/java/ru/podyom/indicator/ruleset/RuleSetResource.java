package ru.podyom.indicator.ruleset;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.api.Answers;
import ru.podyom.runtime.idempotency.Idempotent;

@Path("/api/v1/rule-sets")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Rule sets", description = "By which rules a school is low-performing")
public class RuleSetResource {

    private final RuleSets ruleSets;
    private final Drafts drafts;

    RuleSetResource(RuleSets ruleSets, Drafts drafts) {
        this.ruleSets = ruleSets;
        this.drafts = drafts;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listRuleSets",
            summary = "Rule sets by code: the version in force, or else the newest",
            description =
                    "Shipped with the service: the rule of 2021 in force, and as drafts the same with C1 on either"
                            + " year, with a single low procedure, and the newer wordings that want the same procedure twice.")
    public List<RuleSetView> list() {
        return ruleSets.current().stream().map(RuleSetView::of).toList();
    }

    @GET
    @Path("{code}")
    @Transactional
    @Operation(operationId = "getRuleSet", summary = "The version of a rule set that is in force, or else the newest")
    public RuleSetView get(@PathParam("code") String code) {
        return RuleSetView.of(ruleSets.get(code));
    }

    @GET
    @Path("{code}/versions")
    @Transactional
    @Operation(operationId = "listRuleSetVersions", summary = "All versions of a rule set, the newest first")
    public List<RuleSetView> versions(@PathParam("code") String code) {
        return ruleSets.versions(code).stream().map(RuleSetView::of).toList();
    }

    @GET
    @Path("{code}/versions/{version}")
    @Transactional
    @Operation(operationId = "getRuleSetVersion", summary = "One version of a rule set")
    @APIResponse(
            responseCode = "200",
            description = "The version, with its ETag",
            content = @Content(schema = @Schema(implementation = RuleSetView.class)))
    public Response version(
            @PathParam("code") String code,
            @PathParam("version") int version,
            @HeaderParam("If-None-Match") @Nullable String known) {
        RuleSetRow row = ruleSets.get(code, version);
        return Answers.unlessKnown(known, row.revision, RuleSetView.of(row));
    }

    @POST
    @Path("{code}/versions")
    @RolesAllowed({"admin", "federal", "region"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "draftRuleSet",
            summary = "Draft the next version of a rule set, or the first of a new one",
            description = """
                    A new code belongs to the caller's territory and judges its schools only. An error in a formula names
                    the criterion, line and column. Formulas read of a result r: procedure, kind, type, subject, grade,
                    schoolYear, yearsAgo, share; of the parameters p: threshold, comparison, c1Min, c1Years, c2Years,
                    c2SameProcedure.""")
    @APIResponse(
            responseCode = "201",
            description = "Drafted",
            content = @Content(schema = @Schema(implementation = RuleSetView.class)))
    public Response draft(
            @Parameter(example = "shnor-kuzbass") @PathParam("code") String code, @NotNull @Valid NewRuleSet wanted) {
        RuleSetRow row = drafts.create(code, wanted);
        return Answers.created(
                "/api/v1/rule-sets/" + code + "/versions/" + row.version, row.revision, RuleSetView.of(row));
    }

    @PUT
    @Path("{code}/versions/{version}")
    @RolesAllowed({"admin", "federal", "region"})
    @Transactional
    @Operation(
            operationId = "correctRuleSet",
            summary = "Correct a draft",
            description = "A published version does not change: draft the next one.")
    @APIResponse(
            responseCode = "200",
            description = "Corrected",
            content = @Content(schema = @Schema(implementation = RuleSetView.class)))
    public Response correct(
            @PathParam("code") String code,
            @PathParam("version") int version,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NewRuleSet wanted) {
        RuleSetRow row = drafts.correct(code, version, wanted, ifMatch);
        return Answers.ok(row.revision, RuleSetView.of(row));
    }
}
