package ru.podyom.assessment.importing;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.table.Severity;
import ru.podyom.runtime.idempotency.Idempotent;
import ru.podyom.runtime.paging.Cursor;
import ru.podyom.runtime.problem.Problems;

@Path("/api/v1/imports/{id}")
@Produces(MediaType.APPLICATION_JSON)
// Not for portals: files and findings are about single schools and pupils.
@RolesAllowed({"admin", "federal", "region", "municipality", "school", "pipeline"})
@Tag(name = "Imports")
public class DecisionResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Imports imports;
    private final ImportFindings findings;
    private final Decisions decisions;
    private final MarkedFile marked;

    DecisionResource(Imports imports, ImportFindings findings, Decisions decisions, MarkedFile marked) {
        this.imports = imports;
        this.findings = findings;
        this.decisions = decisions;
        this.marked = marked;
    }

    @GET
    @Path("findings")
    @Transactional
    @Operation(
            operationId = "listImportFindings",
            summary = "What was found in the file: refusals, doubts and notes, with evidence and proposals",
            description = "The first 10,000 of each severity are kept one by one; the import counts them all.")
    public FindingPage list(
            @PathParam("id") UUID id,
            @Parameter(
                            description = "Only of this severity",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"refusal", "doubt", "note"}))
                    @QueryParam("severity")
                    @Nullable
                    String severity,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        imports.get(id);
        int size = Cursor.limit(limit);
        String key = Cursor.key(cursor, id, severity);
        int after = key.isEmpty() ? 0 : Integer.parseInt(key);
        List<FindingView> rows = findings.after(id, after, severity(severity), size + 1).stream()
                .map(FindingView::of)
                .toList();
        return new FindingPage(
                rows.subList(0, Math.min(size, rows.size())),
                Cursor.next(rows, size, view -> Integer.toString(view.number()), id, severity));
    }

    @POST
    @Path("findings/{number}/decision")
    @RolesAllowed({"admin", "federal", "region", "municipality"})
    @Idempotent
    @Transactional
    @Operation(operationId = "decideImportFinding", summary = "Accept or decline a proposed repair", description = """
                    Of an import that is done, an accepted repair is recorded at once. Of an all-or-nothing import in
                    review, the last acceptance lets it begin anew, and one that is declined ends it as refused.""")
    @APIResponse(
            responseCode = "200",
            description = "Decided",
            content = @Content(schema = @Schema(implementation = FindingView.class)))
    public Response decide(
            @PathParam("id") UUID id, @PathParam("number") int number, @NotNull @Valid NewDecision wanted) {
        return Response.ok(FindingView.of(decisions.decide(id, number, wanted))).build();
    }

    @POST
    @Path("cancellation")
    @RolesAllowed({"admin", "federal", "region", "municipality", "pipeline"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "cancelImport",
            summary = "Call an import off",
            description = "It stops within a second, unless it is already being written: then roll it back.")
    @APIResponse(
            responseCode = "200",
            description = "Called off, or about to stop",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Response cancel(@PathParam("id") UUID id) {
        return Response.ok(ImportView.of(decisions.cancel(id), List.of())).build();
    }

    @POST
    @Path("rollback")
    @RolesAllowed({"admin", "federal", "region", "municipality"})
    @Idempotent
    @Transactional
    @TransactionConfiguration(timeout = Taking.LONGEST_SECONDS)
    @Operation(
            operationId = "rollBackImport",
            summary = "Take a whole import back, with what it caused",
            description = """
                    Each of its results becomes what it was before, as a newer version with your reason; consumers hear
                    of it as of any correction. Results that were changed since the import stay and are counted.""")
    @APIResponse(
            responseCode = "200",
            description = "Taken back",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Response rollBack(@PathParam("id") UUID id, @NotNull @Valid NewRollback wanted) {
        return Response.ok(ImportView.of(decisions.rollBack(id, wanted.reason()), List.of()))
                .build();
    }

    @GET
    @Path("file")
    @Produces(XLSX)
    @Operation(
            operationId = "getMarkedImportFile",
            summary = "The file as it was sent, with its refused and doubtful cells marked and explained",
            description = "Kept for 30 days.")
    @APIResponse(
            responseCode = "200",
            description = "A workbook",
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response file(@PathParam("id") UUID id) {
        StreamingOutput workbook = marked.of(imports.get(id));
        return Response.ok(workbook, XLSX)
                .header("Content-Disposition", "attachment; filename=\"import-" + id + ".xlsx\"")
                .build();
    }

    private static @Nullable Severity severity(@Nullable String text) {
        if (text == null) {
            return null;
        }
        for (Severity severity : Severity.values()) {
            if (severity.name().toLowerCase(java.util.Locale.ROOT).equals(text)) {
                return severity;
            }
        }
        throw Problems.invalid("severity", "unknown", "refusal, doubt or note");
    }
}
