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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
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
import ru.podyom.roadmap.territory.Territories;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.api.Answers;
import ru.podyom.runtime.audit.AuditTrail;
import ru.podyom.runtime.download.FileType;
import ru.podyom.runtime.idempotency.Idempotent;
import ru.podyom.runtime.paging.Cursor;
import ru.podyom.runtime.problem.Problems;

@Path("/api/v1/programmes")
@Authenticated
@Tag(name = "Programmes", description = "Programmes of federation, regions, municipalities and schools")
public class ProgrammeResource {

    private final Programmes programmes;
    private final Territories territories;
    private final Scope scope;
    private final ProgrammeFile file;
    private final AuditTrail trail;

    ProgrammeResource(
            Programmes programmes, Territories territories, Scope scope, ProgrammeFile file, AuditTrail trail) {
        this.programmes = programmes;
        this.territories = territories;
        this.scope = scope;
        this.file = file;
        this.trail = trail;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, FileType.CSV_TYPE, FileType.XLSX_TYPE})
    @Transactional
    @Operation(
            operationId = "listProgrammes",
            summary = "Programmes of a territory or a school, by code",
            description = "JSON by pages; as CSV or XLSX, by Accept, the whole list.")
    @APIResponse(
            responseCode = "200",
            description = "A page, or the file",
            content = @Content(schema = @Schema(implementation = ProgrammePage.class)))
    public Response list(
            @QueryParam("territory") @Nullable String territory,
            @QueryParam("school") @Nullable String school,
            @Parameter(schema = @Schema(implementation = Level.class)) @QueryParam("level") @Nullable String level,
            @Parameter(schema = @Schema(implementation = State.class)) @QueryParam("state") @Nullable String state,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context HttpHeaders headers) {
        if (school != null) {
            scope.requireSchool(school);
        }
        Asked asked = new Asked(
                territories.pathToList(territory),
                school,
                Choice.of(Level.class, "level", level),
                Choice.of(State.class, "state", state));
        FileType type = FileType.wanted(headers);
        return type != null
                ? file.of(type, asked)
                : Response.ok(page(asked, Cursor.limit(limit), cursor)).build();
    }

    private ProgrammePage page(Asked asked, int size, @Nullable String cursor) {
        List<ProgrammeView> rows = programmes.after(Cursor.key(cursor, asked.filters()), asked, size + 1).stream()
                .map(ProgrammeView::of)
                .toList();
        return new ProgrammePage(
                rows.subList(0, Math.min(size, rows.size())),
                Cursor.next(rows, size, ProgrammeView::code, asked.filters()));
    }

    @GET
    @Path("{code}")
    @Transactional
    @Operation(
            operationId = "getProgramme",
            summary = "One programme",
            description = "As it is, or with asOf as it was known then.")
    @APIResponse(
            responseCode = "200",
            description = "The programme, with its ETag",
            content = @Content(schema = @Schema(implementation = ProgrammeView.class)))
    public Response get(
            @PathParam("code") String code,
            @Parameter(description = "Instant, as 2026-01-31T12:00:00Z") @QueryParam("asOf") @Nullable String asOf,
            @HeaderParam("If-None-Match") @Nullable String known) {
        Programme programme = programmes.get(code);
        if (asOf != null) {
            return Response.ok(trail.at("programme", code, Instants.of("asOf", asOf))
                            .orElseThrow(() -> Problems.notFound("programme", code + " as of " + asOf)))
                    .build();
        }
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
}
