package ru.podyom.assessment.pupil;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.format.DateTimeParseException;
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
import ru.podyom.assessment.sheet.Downloads;
import ru.podyom.runtime.api.Answers;
import ru.podyom.runtime.paging.Cursor;
import ru.podyom.runtime.problem.Problems;

@Path("/api/v1/pupil-results")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"admin", "federal", "region", "municipality", "pipeline", "school"})
@Tag(name = "Pupils", description = "Results of pupils by code, never by name; not for public portals")
public class PupilResultResource {

    private final PupilResults results;
    private final Papers papers;
    private final PupilExport export;

    PupilResultResource(PupilResults results, Papers papers, PupilExport export) {
        this.results = results;
        this.papers = papers;
        this.export = export;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Downloads.CSV, Downloads.XLSX})
    @Transactional
    @Operation(
            operationId = "listPupilResults",
            summary = "Current results of pupils, by school, procedure and pupil",
            description = """
                    As text/csv or a workbook the pupils of one procedure come in one stream, as a protocol that an import takes;
                    limit and cursor are for JSON. A school sees its own pupils.""")
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as a file",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PupilResultPage.class)),
                @Content(mediaType = Downloads.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Downloads.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response list(
            @QueryParam("school") @Nullable String school,
            @Parameter(description = "Code of the procedure; required for a file: its items are the columns")
                    @QueryParam("procedure")
                    @Nullable
                    String procedure,
            @Parameter(description = "Class, as the protocol has it", example = "5а") @QueryParam("className") @Nullable
                    String className,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context HttpHeaders headers) {
        String file = Downloads.wanted(headers);
        if (file != null) {
            if (procedure == null) {
                throw Problems.invalid("procedure", "required", "for a file: its items are the columns");
            }
            return Downloads.answer(export.of(papers.stored(procedure), school, className, file), file, "pupils");
        }
        int size = Cursor.limit(limit);
        PupilResults.Place after = PupilResults.Place.of(Cursor.key(cursor, school, procedure, className));
        List<PupilResultView> rows = results.after(after, school, procedure, className, size + 1).stream()
                .map(PupilResultView::of)
                .toList();
        return Response.ok(
                        new PupilResultPage(
                                rows.subList(0, Math.min(size, rows.size())),
                                Cursor.next(rows, size, PupilResults.Place::key, school, procedure, className)),
                        MediaType.APPLICATION_JSON)
                .build();
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(operationId = "getPupilResult", summary = "One pupil's result, now or as it was known at an instant")
    @APIResponse(
            responseCode = "200",
            description = "The result, with its ETag",
            content = @Content(schema = @Schema(implementation = PupilResultView.class)))
    public Response get(
            @PathParam("id") UUID id,
            @Parameter(description = "Instant, as 2026-01-31T12:00:00Z") @QueryParam("asOf") @Nullable String asOf,
            @HeaderParam("If-None-Match") @Nullable String known) {
        PupilResult result = asOf == null ? results.current(id) : results.at(id, instant(asOf));
        return Answers.unlessKnown(known, result.version, PupilResultView.of(result));
    }

    @GET
    @Path("{id}/versions")
    @Transactional
    @Operation(operationId = "listPupilResultVersions", summary = "All versions of a pupil's result, oldest first")
    public List<PupilResultView> versions(@PathParam("id") UUID id) {
        return results.versions(id).stream().map(PupilResultView::of).toList();
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({"admin", "federal", "region", "municipality", "pipeline"})
    @Transactional
    @Operation(
            operationId = "correctPupilResult",
            summary = "Correct a pupil's result by a newer version",
            description = """
                    The school's result is counted anew from its pupils in the same transaction and gets a newer version
                    where it changes. 503 while an import is being written.""")
    @APIResponse(
            responseCode = "200",
            description = "Corrected",
            content = @Content(schema = @Schema(implementation = PupilResultView.class)))
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid PupilCorrection correction) {
        PupilResult result = results.correct(id, correction, ifMatch);
        return Answers.ok(result.version, PupilResultView.of(result));
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw Problems.invalid("asOf", "wrong-form", "an instant is written 2026-01-31T12:00:00Z");
        }
    }
}
