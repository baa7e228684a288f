package ru.podyom.assessment.procedure;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.api.Answers;
import ru.podyom.runtime.idempotency.Idempotent;
import ru.podyom.runtime.paging.Cursor;
import ru.podyom.runtime.problem.Problems;

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
    @Operation(operationId = "listProcedures", summary = "Procedures of a school year, by code")
    public ProcedurePage list(
            @QueryParam("schoolYear") @Nullable String schoolYear,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        SchoolYear year = schoolYear == null ? null : year(schoolYear);
        int size = Cursor.limit(limit);
        List<ProcedureView> rows = procedures.after(Cursor.key(cursor, year), year, size + 1).stream()
                .map(ProcedureView::of)
                .toList();
        return new ProcedurePage(
                rows.subList(0, Math.min(size, rows.size())), Cursor.next(rows, size, ProcedureView::code, year));
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
    @Operation(operationId = "correctProcedure", summary = "Correct a procedure's date")
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

    private static SchoolYear year(String text) {
        try {
            return new SchoolYear(text);
        } catch (IllegalArgumentException e) {
            throw Problems.invalid("schoolYear", "wrong-form", "a school year is written 2020-2021");
        }
    }
}
