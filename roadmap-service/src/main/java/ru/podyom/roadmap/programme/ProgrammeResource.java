package ru.podyom.roadmap.programme;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.territory.Territories;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.api.Answers;
import ru.podyom.runtime.idempotency.Idempotent;
import ru.podyom.runtime.paging.Cursor;

@Path("/api/v1/programmes")
@Authenticated
@Tag(name = "Programmes", description = "Programmes of federation, regions, municipalities and schools")
public class ProgrammeResource {

    private final Programmes programmes;
    private final Territories territories;
    private final Scope scope;

    ProgrammeResource(Programmes programmes, Territories territories, Scope scope) {
        this.programmes = programmes;
        this.territories = territories;
        this.scope = scope;
    }

    @GET
    @Transactional
    @Operation(operationId = "listProgrammes", summary = "Programmes of a territory or a school, by code")
    public ProgrammePage list(
            @QueryParam("territory") @Nullable String territory,
            @QueryParam("school") @Nullable String school,
            @Parameter(schema = @Schema(implementation = State.class)) @QueryParam("state") @Nullable String state,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        String below = territories.pathToList(territory);
        if (school != null) {
            scope.requireSchool(school);
        }
        State wanted = Choice.of(State.class, "state", state);
        int size = Cursor.limit(limit);
        List<ProgrammeView> rows =
                programmes.after(Cursor.key(cursor, below, school, state), below, school, wanted, size + 1).stream()
                        .map(ProgrammeView::of)
                        .toList();
        return new ProgrammePage(
                rows.subList(0, Math.min(size, rows.size())),
                Cursor.next(rows, size, ProgrammeView::code, below, school, state));
    }

    @GET
    @Path("{code}")
    @Transactional
    @Operation(operationId = "getProgramme", summary = "One programme")
    @APIResponse(
            responseCode = "200",
            description = "The programme, with its ETag",
            content = @Content(schema = @Schema(implementation = ProgrammeView.class)))
    public Response get(@PathParam("code") String code, @HeaderParam("If-None-Match") @Nullable String known) {
        Programme programme = programmes.get(code);
        return Answers.unlessKnown(known, programme.version, ProgrammeView.of(programme));
    }

    @POST
    @RolesAllowed({"admin", "federal", "region", "municipality", "pipeline"})
    @Idempotent
    @Transactional
    @Operation(operationId = "createProgramme", summary = "Add a programme, as a draft")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = ProgrammeView.class)))
    public Response create(@NotNull @Valid NewProgramme wanted) {
        Programme programme = programmes.create(wanted);
        return Answers.created("/api/v1/programmes/" + programme.code, programme.version, ProgrammeView.of(programme));
    }

    @PUT
    @Path("{code}")
    @RolesAllowed({"admin", "federal", "region", "municipality", "pipeline"})
    @Transactional
    @Operation(
            operationId = "correctProgramme",
            summary = "Correct a programme that is neither completed nor cancelled")
    @APIResponse(
            responseCode = "200",
            description = "Corrected",
            content = @Content(schema = @Schema(implementation = ProgrammeView.class)))
    public Response correct(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NewProgramme wanted) {
        Programme programme = programmes.correct(code, wanted, ifMatch);
        return Answers.ok(programme.version, ProgrammeView.of(programme));
    }

    @POST
    @Path("{code}/state")
    @RolesAllowed({"admin", "federal", "region", "municipality", "pipeline"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "moveProgramme",
            summary = "Move a programme on",
            description = "draft → agreed → approved → running → completed; agreed may be skipped or go back to draft; "
                    + "cancelled from each but completed, with a reason. The state it has already changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "Moved",
            content = @Content(schema = @Schema(implementation = ProgrammeView.class)))
    public Response move(@PathParam("code") String code, @NotNull @Valid StateChange change) {
        Programme programme = programmes.move(code, change);
        return Answers.ok(programme.version, ProgrammeView.of(programme));
    }
}
