package ru.podyom.assessment.procedure;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import ru.podyom.runtime.paging.Cursor;

@Path("/api/v1/procedures")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Procedures", description = "Assessment procedures: ВПР, ОГЭ, ЕГЭ and others")
public class ProcedureResource {

    private final Procedures procedures;

    ProcedureResource(Procedures procedures) {
        this.procedures = procedures;
    }

    @GET
    @Transactional
    @Operation(operationId = "listProcedures", summary = "Procedures, by code")
    public ProcedurePage list(
            @Parameter(description = "Kind of procedure", example = "VPR") @QueryParam("type") @Nullable String type,
            @Parameter(description = "Code of the subject", example = "MA") @QueryParam("subject") @Nullable
                    String subject,
            @Parameter(description = "Grade whose programme was tested", example = "5") @QueryParam("grade") @Nullable
                    Integer grade,
            @Parameter(description = "School year", example = "2018-2019") @QueryParam("schoolYear") @Nullable
                    String schoolYear,
            @Parameter(description = "Season", example = "spring") @QueryParam("season") @Nullable String season,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        ProcedureFilter filter = new ProcedureFilter(
                Choice.of(ProcedureType.class, "type", type),
                subject,
                grade,
                Choice.year("schoolYear", schoolYear),
                Choice.of(Season.class, "season", season));
        int size = Cursor.limit(limit);
        // As text: the hash of an enum constant is another one in every process.
        String asked = filter.toString();
        List<ProcedureView> rows = procedures.after(Cursor.key(cursor, asked), filter, size + 1).stream()
                .map(ProcedureView::of)
                .toList();
        return new ProcedurePage(
                rows.subList(0, Math.min(size, rows.size())), Cursor.next(rows, size, ProcedureView::code, asked));
    }

    @GET
    @Path("{code}")
    @Transactional
    @Operation(operationId = "getProcedure", summary = "One procedure")
    @APIResponse(
            responseCode = "200",
            description = "The procedure, with its ETag",
            content = @Content(schema = @Schema(implementation = ProcedureView.class)))
    public Response get(@PathParam("code") String code, @HeaderParam("If-None-Match") @Nullable String known) {
        AssessmentProcedure procedure = procedures.get(code);
        return Answers.unlessKnown(known, procedure.version, ProcedureView.of(procedure));
    }

    @POST
    @RolesAllowed({"admin", "federal", "region", "municipality"})
    @Idempotent
    @Transactional
    @Operation(operationId = "createProcedure", summary = "Add a procedure")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = ProcedureView.class)))
    public Response create(@NotNull @Valid NewProcedure wanted) {
        AssessmentProcedure procedure = procedures.create(wanted);
        return Answers.created("/api/v1/procedures/" + procedure.code, procedure.version, ProcedureView.of(procedure));
    }

    @PUT
    @Path("{code}")
    @RolesAllowed({"admin", "federal", "region", "municipality"})
    @Transactional
    @Operation(
            operationId = "correctProcedure",
            summary = "Correct a procedure",
            description = "Dates, level, obligation and greatest score change. What says which procedure it is does not"
                    + " (409), except that what was left out may be said once.")
    @APIResponse(
            responseCode = "200",
            description = "Corrected",
            content = @Content(schema = @Schema(implementation = ProcedureView.class)))
    public Response correct(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NewProcedure wanted) {
        AssessmentProcedure procedure = procedures.correct(code, wanted, ifMatch);
        return Answers.ok(procedure.version, ProcedureView.of(procedure));
    }

    @DELETE
    @Path("{code}")
    @RolesAllowed({"admin", "federal", "region", "municipality"})
    @Transactional
    @Operation(
            operationId = "removeProcedure",
            summary = "Remove a procedure of which nothing was recorded",
            description = "One of which results were ever recorded stays (409), also if they were taken back.")
    @APIResponse(responseCode = "204", description = "Removed")
    public void remove(@PathParam("code") String code, @HeaderParam("If-Match") @Nullable String ifMatch) {
        procedures.remove(code, ifMatch);
    }
}
