package ru.podyom.indicator.recheck;

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
import ru.podyom.indicator.territory.Territories;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.api.Answers;
import ru.podyom.runtime.audit.AuditEntry;
import ru.podyom.runtime.audit.AuditTrail;
import ru.podyom.runtime.download.FileType;
import ru.podyom.runtime.idempotency.Idempotent;
import ru.podyom.runtime.paging.Cursor;

@Path("/api/v1/objectivity-cases")
@Authenticated
@Tag(name = "Objectivity")
public class CaseResource {

    private final ObjectivityCases cases;
    private final CaseFile file;
    private final AuditTrail trail;
    private final Territories territories;
    private final Scope scope;

    CaseResource(ObjectivityCases cases, CaseFile file, AuditTrail trail, Territories territories, Scope scope) {
        this.cases = cases;
        this.file = file;
        this.trail = trail;
        this.territories = territories;
        this.scope = scope;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, FileType.CSV_TYPE, FileType.XLSX_TYPE})
    @Transactional
    @Operation(
            operationId = "listObjectivityCases",
            summary = "Cases that look closer at results, oldest first",
            description = "A school sees its own. JSON by pages; as CSV or XLSX, by Accept, the whole list.")
    @APIResponse(
            responseCode = "200",
            description = "A page, or the file",
            content = @Content(schema = @Schema(implementation = CasePage.class)))
    public Response list(
            @QueryParam("territory") @Nullable String territory,
            @QueryParam("school") @Nullable String school,
            @QueryParam("procedure") @Nullable String procedure,
            @Parameter(description = "Only with this status", schema = @Schema(implementation = CaseStatus.class))
                    @QueryParam("status")
                    @Nullable
                    String status,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context HttpHeaders headers) {
        if (school != null) {
            scope.requireSchool(school);
        }
        Asked asked = new Asked(
                territory == null ? scope.caller().territory() : territories.visiblePath(territory),
                school,
                procedure,
                CaseStatus.of(status));
        FileType type = FileType.wanted(headers);
        return type != null
                ? file.of(type, asked)
                : Response.ok(page(asked, Cursor.limit(limit), cursor)).build();
    }

    private CasePage page(Asked asked, int size, @Nullable String cursor) {
        List<CaseView> rows = cases.after(Cursor.id(cursor, asked.filters()), asked, size + 1).stream()
                .map(CaseView::of)
                .toList();
        return new CasePage(
                rows.subList(0, Math.min(size, rows.size())),
                Cursor.next(rows, size, view -> view.id().toString(), asked.filters()));
    }

    @POST
    @RolesAllowed({"admin", "federal", "region", "municipality"})
    @Produces(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    @Operation(
            operationId = "openObjectivityCase",
            summary = "Look closer at one school's result in one procedure",
            description = "From its signals, which are kept as they are now, or for a ground in words. One case per"
                    + " school and procedure: a closed one is reopened.")
    @APIResponse(
            responseCode = "201",
            description = "Opened",
            content = @Content(schema = @Schema(implementation = CaseView.class)))
    public Response open(@NotNull @Valid NewCase wanted) {
        ObjectivityCase one = cases.open(wanted);
        return Answers.created("/api/v1/objectivity-cases/" + one.id(), one.version, CaseView.of(one));
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(operationId = "getObjectivityCase", summary = "One case")
    @APIResponse(
            responseCode = "200",
            description = "The case, with its ETag",
            content = @Content(schema = @Schema(implementation = CaseView.class)))
    public Response get(@PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String known) {
        ObjectivityCase one = cases.get(id);
        return Answers.unlessKnown(known, one.version, CaseView.of(one));
    }

    @GET
    @Path("{id}/history")
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(operationId = "getObjectivityCaseHistory", summary = "Everything that became of a case, oldest first")
    public List<AuditEntry> history(@PathParam("id") UUID id) {
        return trail.of(ObjectivityCases.AUDITED, cases.get(id).id().toString());
    }
}
