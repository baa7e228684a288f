package ru.podyom.roadmap.importing;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.document.DocumentLimits;
import ru.podyom.roadmap.programme.Choice;
import ru.podyom.runtime.api.Answers;
import ru.podyom.runtime.download.FileType;
import ru.podyom.runtime.idempotency.Idempotent;
import ru.podyom.runtime.paging.Cursor;
import ru.podyom.runtime.problem.Problems;

@Path("/api/v1/programmes/{code}/activity-imports")
@Authenticated
@Tag(name = "Activity imports", description = "Printed plans, read and proposed")
public class ActivityImportResource {

    private static final int MOST_BYTES = DocumentLimits.DEFAULT.bytes();
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ActivityImports imports;
    private final ActivityImportFile file;

    ActivityImportResource(ActivityImports imports, ActivityImportFile file) {
        this.imports = imports;
        this.file = file;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({"admin", "federal", "region", "municipality", "pipeline", "school"})
    @Transactional
    @Operation(
            operationId = "importActivities",
            summary = "Read a printed plan and propose its activities",
            description = """
                    A text with tab-separated tables, CSV (comma, semicolon, tab; UTF-8 or windows-1251), XLSX or DOCX of
                    up to 20 MiB and 20,000 rows; what it is shows in its content. The plan's tables are found by the
                    meaning of their headers, rows divided between pages are put together, and what is doubtful is
                    told with its place. Nothing is created before the proposal is accepted. The same document again is
                    answered with the proposal that is there.""",
            extensions = @Extension(name = "x-podyom-bulk", value = "true", parseValue = true))
    @APIResponse(
            responseCode = "201",
            description = "Read; the proposal",
            content = @Content(schema = @Schema(implementation = ActivityImportView.class)))
    public Response receive(
            @PathParam("code") String code,
            @Parameter(description = "Name to know the document by", example = "программа.docx")
                    @QueryParam("fileName")
                    @Nullable
                    String fileName,
            @RequestBody(
                            required = true,
                            content = {
                                @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(type = SchemaType.STRING)),
                                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                                @Content(
                                        mediaType = XLSX,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                                @Content(
                                        mediaType = DOCX,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
                            })
                    InputStream body)
            throws IOException {
        byte[] content = body.readNBytes(MOST_BYTES + 1);
        if (content.length > MOST_BYTES) {
            throw Problems.invalid("", "too-large", "a document has at most " + (MOST_BYTES >> 20) + " MiB");
        }
        ActivityImport read = imports.receive(code, new Upload(fileName, content));
        return Answers.created(
                "/api/v1/programmes/" + code + "/activity-imports/" + read.id(),
                read.version,
                ActivityImportView.of(read, true));
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, FileType.CSV_TYPE, FileType.XLSX_TYPE})
    @Transactional
    @Operation(
            operationId = "listActivityImports",
            summary = "Imports of a programme's plan, newest first",
            description = "JSON by pages; as CSV or XLSX, by Accept, the whole list.")
    @APIResponse(
            responseCode = "200",
            description = "A page, or the file",
            content = @Content(schema = @Schema(implementation = ActivityImportPage.class)))
    public Response list(
            @PathParam("code") String code,
            @Parameter(schema = @Schema(implementation = ImportState.class)) @QueryParam("state") @Nullable
                    String state,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context HttpHeaders headers) {
        ImportState wanted = Choice.of(ImportState.class, "state", state);
        FileType type = FileType.wanted(headers);
        return type != null
                ? file.of(type, imports.programme(code), wanted)
                : Response.ok(page(code, wanted, Cursor.limit(limit), cursor)).build();
    }

    private ActivityImportPage page(String code, @Nullable ImportState state, int size, @Nullable String cursor) {
        String filter = state == null ? null : state.name();
        List<ActivityImportView> rows = imports.before(code, state, Cursor.id(cursor, filter), size + 1).stream()
                .map(read -> ActivityImportView.of(read, false))
                .toList();
        return new ActivityImportPage(
                rows.subList(0, Math.min(size, rows.size())),
                Cursor.next(rows, size, view -> view.id().toString(), filter));
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(operationId = "getActivityImport", summary = "One import, with the plan that it proposes")
    @APIResponse(
            responseCode = "200",
            description = "The import, with its ETag",
            content = @Content(schema = @Schema(implementation = ActivityImportView.class)))
    public Response get(
            @PathParam("code") String code,
            @PathParam("id") UUID id,
            @HeaderParam("If-None-Match") @Nullable String known) {
        ActivityImport read = imports.get(code, id);
        return Answers.unlessKnown(known, read.version, ActivityImportView.of(read, true));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({"admin", "federal", "region", "municipality", "pipeline", "school"})
    @Transactional
    @Operation(
            operationId = "discardActivityImport",
            summary = "Discard a proposed plan",
            description = "It stays on record as discarded; one that was accepted is a plan, and not discarded here.")
    @APIResponse(responseCode = "204", description = "Discarded")
    public void discard(
            @PathParam("code") String code,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        imports.discard(code, id, ifMatch);
    }

    @POST
    @Path("{id}/acceptance")
    @RolesAllowed({"admin", "federal", "region", "municipality", "pipeline", "school"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "acceptActivityImport",
            summary = "Make a proposed plan the programme's",
            description = """
                    Creates the sections and activities, whole or not at all, in a programme that has none, or below those
                    that it has if this is asked for; each keeps the import and the place in the document that it
                    comes from. What is too long or wrong can be put right, or left out, by the number of its node. Promised figures (indicators) are not
                    activities and stay in the import.""")
    @APIResponse(
            responseCode = "200",
            description = "Accepted",
            content = @Content(schema = @Schema(implementation = ActivityImportView.class)))
    public Response accept(
            @PathParam("code") String code, @PathParam("id") UUID id, @NotNull @Valid NewAcceptance wanted) {
        ActivityImport read = imports.accept(code, id, wanted);
        return Answers.ok(read.version, ActivityImportView.of(read, false));
    }
}
