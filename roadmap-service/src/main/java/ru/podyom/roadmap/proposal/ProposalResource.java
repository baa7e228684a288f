package ru.podyom.roadmap.proposal;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
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
import ru.podyom.runtime.api.Answers;
import ru.podyom.runtime.download.FileType;
import ru.podyom.runtime.idempotency.Idempotent;
import ru.podyom.runtime.paging.Cursor;

@Path("/api/v1/proposals")
@Authenticated
@Tag(name = "Proposals", description = "Programmes proposed for schools that entered the list")
public class ProposalResource {

    private final Proposals proposals;
    private final Territories territories;
    private final Scope scope;
    private final ProposalFile file;

    ProposalResource(Proposals proposals, Territories territories, Scope scope, ProposalFile file) {
        this.proposals = proposals;
        this.territories = territories;
        this.scope = scope;
        this.file = file;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, FileType.CSV_TYPE, FileType.XLSX_TYPE})
    @Transactional
    @Operation(
            operationId = "listProposals",
            summary = "Proposals for schools, oldest first",
            description = "JSON by pages; as CSV or XLSX, by Accept, the whole list.")
    @APIResponse(
            responseCode = "200",
            description = "A page, or the file",
            content = @Content(schema = @Schema(implementation = ProposalPage.class)))
    public Response list(
            @QueryParam("territory") @Nullable String territory,
            @QueryParam("school") @Nullable String school,
            @Parameter(schema = @Schema(implementation = ProposalKind.class)) @QueryParam("kind") @Nullable String kind,
            @Parameter(schema = @Schema(implementation = ProposalState.class)) @QueryParam("state") @Nullable
                    String state,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context HttpHeaders headers) {
        if (school != null) {
            scope.requireSchool(school);
        }
        Asked asked = new Asked(
                territories.pathToList(territory),
                school,
                Choice.of(ProposalKind.class, "kind", kind),
                Choice.of(ProposalState.class, "state", state));
        FileType type = FileType.wanted(headers);
        return type != null
                ? file.of(type, asked)
                : Response.ok(page(asked, Cursor.limit(limit), cursor)).build();
    }

    private ProposalPage page(Asked asked, int size, @Nullable String cursor) {
        List<ProposalView> rows = proposals.after(Cursor.id(cursor, asked.filters()), asked, size + 1).stream()
                .map(ProposalView::of)
                .toList();
        return new ProposalPage(
                rows.subList(0, Math.min(size, rows.size())),
                Cursor.next(rows, size, view -> view.id().toString(), asked.filters()));
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(operationId = "getProposal", summary = "One proposal, with its reasons")
    @APIResponse(
            responseCode = "200",
            description = "The proposal, with its ETag",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public Response get(@PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String known) {
        Proposal proposal = proposals.get(id);
        return Answers.unlessKnown(known, proposal.version, ProposalView.of(proposal));
    }

    @POST
    @Path("{id}/decision")
    @RolesAllowed({"admin", "federal", "region", "municipality"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "decideProposal",
            summary = "Accept or decline a proposal",
            description =
                    "Accepting makes the school's own programme, a draft with the template's plan; or closes it, if that "
                            + "is proposed: completed if it was running, cancelled otherwise. The same decision again is "
                            + "answered in the same way; another one is a conflict.")
    @APIResponse(
            responseCode = "200",
            description = "Decided",
            content = @Content(schema = @Schema(implementation = ProposalView.class)))
    public Response decide(@PathParam("id") UUID id, @NotNull @Valid Decision decision) {
        Proposal proposal = proposals.decide(id, decision);
        return Answers.ok(proposal.version, ProposalView.of(proposal));
    }
}
