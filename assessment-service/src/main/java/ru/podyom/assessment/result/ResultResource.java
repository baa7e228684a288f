package ru.podyom.assessment.result;

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
import ru.podyom.assessment.territory.Territories;
import ru.podyom.runtime.api.Answers;
import ru.podyom.runtime.idempotency.Idempotent;
import ru.podyom.runtime.paging.Cursor;
import ru.podyom.runtime.problem.Problems;

@Path("/api/v1/results")
@Produces(MediaType.APPLICATION_JSON)
// Not for portals: they have statistics, where small groups are left out.
@RolesAllowed({"admin", "federal", "region", "municipality", "school", "pipeline"})
@Tag(name = "Results", description = "Results of schools in procedures, with all their versions")
public class ResultResource {

    private final Results results;
    private final Territories territories;
    private final ResultExport export;

    ResultResource(Results results, Territories territories, ResultExport export) {
        this.results = results;
        this.territories = territories;
        this.export = export;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Downloads.CSV, Downloads.XLSX})
    @Transactional
    @Operation(operationId = "listResults", summary = "Current results, by school and procedure", description = """
                    As text/csv or a workbook the whole list comes in one stream, in the columns that an import takes;
                    limit and cursor are for JSON.""")
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as a file",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ResultPage.class)),
                @Content(mediaType = Downloads.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Downloads.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response list(
            @QueryParam("territory") @Nullable String territory,
            @QueryParam("school") @Nullable String school,
            @QueryParam("procedure") @Nullable String procedure,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context HttpHeaders headers) {
        String below = territories.pathToList(territory);
        String file = Downloads.wanted(headers);
        if (file != null) {
            return Downloads.answer(export.of(below, school, procedure, file), file, "results");
        }
        int size = Cursor.limit(limit);
        Results.Place after = Results.Place.of(Cursor.key(cursor, below, school, procedure));
        List<ResultView> rows = results.after(after, below, school, procedure, size + 1).stream()
                .map(ResultView::of)
                .toList();
        return Response.ok(
                        new ResultPage(
                                rows.subList(0, Math.min(size, rows.size())),
                                Cursor.next(rows, size, Results.Place::key, below, school, procedure)),
                        MediaType.APPLICATION_JSON)
                .build();
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(operationId = "getResult", summary = "One result, now or as it was known at an instant")
    @APIResponse(
            responseCode = "200",
            description = "The result, with its ETag",
            content = @Content(schema = @Schema(implementation = ResultView.class)))
    public Response get(
            @PathParam("id") UUID id,
            @Parameter(description = "Instant, as 2026-01-31T12:00:00Z") @QueryParam("asOf") @Nullable String asOf,
            @HeaderParam("If-None-Match") @Nullable String known) {
        Result result = asOf == null ? results.current(id) : results.at(id, instant(asOf));
        return Answers.unlessKnown(known, result.version, ResultView.of(result));
    }

    @GET
    @Path("{id}/versions")
    @Transactional
    @Operation(operationId = "listResultVersions", summary = "All versions of a result, oldest first")
    public List<ResultView> versions(@PathParam("id") UUID id) {
        return results.versions(id).stream().map(ResultView::of).toList();
    }

    @POST
    @RolesAllowed({"admin", "federal", "region", "municipality", "pipeline"})
    @Idempotent
    @Transactional
    @Operation(operationId = "recordResult", summary = "Record a school's result in a procedure")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = ResultView.class)))
    public Response record(@NotNull @Valid NewResult wanted) {
        Result result = results.record(wanted);
        return Answers.created("/api/v1/results/" + result.id(), result.version, ResultView.of(result));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({"admin", "federal", "region", "municipality", "pipeline"})
    @Transactional
    @Operation(operationId = "correctResult", summary = "Correct a result by a newer version")
    @APIResponse(
            responseCode = "200",
            description = "Corrected",
            content = @Content(schema = @Schema(implementation = ResultView.class)))
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Correction correction) {
        Result result = results.correct(id, correction, ifMatch);
        return Answers.ok(result.version, ResultView.of(result));
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw Problems.invalid("asOf", "wrong-form", "an instant is written 2026-01-31T12:00:00Z");
        }
    }
}
