package ru.podyom.assessment.school;

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
import ru.podyom.assessment.territory.Territories;
import ru.podyom.runtime.api.Answers;
import ru.podyom.runtime.idempotency.Idempotent;
import ru.podyom.runtime.paging.Cursor;

@Path("/api/v1/schools")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Schools", description = "Schools by their codes")
public class SchoolResource {

    private final Schools schools;
    private final Territories territories;

    SchoolResource(Schools schools, Territories territories) {
        this.schools = schools;
        this.territories = territories;
    }

    @GET
    @Transactional
    @Operation(operationId = "listSchools", summary = "Schools of a territory, by code")
    public SchoolPage list(
            @QueryParam("territory") @Nullable String territory,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        String below = territories.pathToList(territory);
        int size = Cursor.limit(limit);
        List<SchoolView> rows = schools.after(Cursor.key(cursor, below), below, size + 1).stream()
                .map(SchoolView::of)
                .toList();
        return new SchoolPage(
                rows.subList(0, Math.min(size, rows.size())), Cursor.next(rows, size, SchoolView::code, below));
    }

    @GET
    @Path("{code}")
    @Transactional
    @Operation(operationId = "getSchool", summary = "One school")
    @APIResponse(
            responseCode = "200",
            description = "The school, with its ETag",
            content = @Content(schema = @Schema(implementation = SchoolView.class)))
    public Response get(@PathParam("code") String code, @HeaderParam("If-None-Match") @Nullable String known) {
        School school = schools.get(code);
        return Answers.unlessKnown(known, school.version, SchoolView.of(school));
    }

    @POST
    @RolesAllowed({"admin", "federal", "region", "municipality", "pipeline"})
    @Idempotent
    @Transactional
    @Operation(operationId = "createSchool", summary = "Add a school to a municipality")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = SchoolView.class)))
    public Response create(@NotNull @Valid NewSchool wanted) {
        School school = schools.create(wanted);
        return Answers.created("/api/v1/schools/" + school.code, school.version, SchoolView.of(school));
    }

    @PUT
    @Path("{code}")
    @RolesAllowed({"admin", "federal", "region", "municipality", "pipeline"})
    @Transactional
    @Operation(operationId = "correctSchool", summary = "Correct a school's name, kind, login or municipality")
    @APIResponse(
            responseCode = "200",
            description = "Corrected",
            content = @Content(schema = @Schema(implementation = SchoolView.class)))
    public Response correct(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NewSchool wanted) {
        School school = schools.correct(code, wanted, ifMatch);
        return Answers.ok(school.version, SchoolView.of(school));
    }
}
