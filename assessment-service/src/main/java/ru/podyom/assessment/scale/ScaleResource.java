package ru.podyom.assessment.scale;

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
import ru.podyom.assessment.procedure.Choice;
import ru.podyom.assessment.procedure.ProcedureType;
import ru.podyom.assessment.territory.Territories;
import ru.podyom.runtime.api.Answers;
import ru.podyom.runtime.idempotency.Idempotent;
import ru.podyom.runtime.paging.Cursor;

@Path("/api/v1/scales")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Scales", description = "Grade scales: which score is which mark, with source and certainty")
public class ScaleResource {

    private final Scales scales;
    private final Territories territories;

    ScaleResource(Scales scales, Territories territories) {
        this.scales = scales;
        this.territories = territories;
    }

    @GET
    @Transactional
    @Operation(operationId = "listScales", summary = "Scales in force, by id")
    public ScalePage list(
            @Parameter(description = "Kind of procedure", example = "OGE") @QueryParam("exam") @Nullable String exam,
            @Parameter(description = "Code of the subject", example = "MA") @QueryParam("subject") @Nullable
                    String subject,
            @Parameter(description = "School year that the scale covers", example = "2022-2023")
                    @QueryParam("schoolYear")
                    @Nullable
                    String schoolYear,
            @Parameter(
                            description = "Code of a territory: its scales and those of the territories above it",
                            example = "kuzbass")
                    @QueryParam("territory")
                    @Nullable
                    String territory,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        ScaleFilter filter = new ScaleFilter(
                Choice.of(ProcedureType.class, "exam", exam),
                subject,
                Choice.year("schoolYear", schoolYear),
                territory == null ? null : territories.get(territory).path());
        int size = Cursor.limit(limit);
        String asked = filter.toString();
        List<ScaleView> rows = scales.after(Cursor.id(cursor, asked), filter, size + 1).stream()
                .map(ScaleView::of)
                .toList();
        return new ScalePage(
                rows.subList(0, Math.min(size, rows.size())),
                Cursor.next(rows, size, scale -> scale.id().toString(), asked));
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(operationId = "getScale", summary = "One edition of a scale, also a superseded one")
    @APIResponse(
            responseCode = "200",
            description = "The scale, with its ETag",
            content = @Content(schema = @Schema(implementation = ScaleView.class)))
    public Response get(
            @Parameter(description = "Id of the edition") @PathParam("id") UUID id,
            @HeaderParam("If-None-Match") @Nullable String known) {
        GradeScale scale = scales.get(id);
        return Answers.unlessKnown(known, scale.version, ScaleView.of(scale));
    }

    @POST
    @RolesAllowed({"admin", "federal", "region"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "createScale",
            summary = "Add a scale, or another edition of one",
            description = "A scale in force with the same exam, subject, variant, grade, purpose, first school year and"
                    + " territory is superseded, and stays readable by its id. A region's scale outranks the"
                    + " federation's in that region.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = ScaleView.class)))
    public Response create(@NotNull @Valid NewScale wanted) {
        GradeScale scale = scales.create(wanted);
        return Answers.created("/api/v1/scales/" + scale.id(), scale.version, ScaleView.of(scale));
    }
}
