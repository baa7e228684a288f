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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
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
import ru.podyom.assessment.timeline.Days;
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
    private final SchoolExport export;

    SchoolResource(Schools schools, Territories territories, SchoolExport export) {
        this.schools = schools;
        this.territories = territories;
        this.export = export;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Downloads.CSV, Downloads.XLSX})
    @Transactional
    @Operation(operationId = "listSchools", summary = "Schools of a territory, by code", description = """
                    Those that are open today; with on, those that were open on that day, by the name, kind and
                    municipality they had then. As text/csv or XLSX the whole list comes in one stream, in the columns
                    that importSchools takes; limit and cursor are for JSON.""")
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as a file",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SchoolPage.class)),
                @Content(mediaType = Downloads.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Downloads.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response list(
            @QueryParam("territory") @Nullable String territory,
            @Parameter(description = "As of this day", example = "2020-09-01") @QueryParam("on") @Nullable String on,
            @Parameter(
                            description = "Whether closed schools are listed too, without on",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    @QueryParam("closed")
                    @Nullable
                    String closed,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context HttpHeaders headers) {
        SchoolFilter filter =
                new SchoolFilter(territories.pathToList(territory), Days.of("on", on), Days.isTrue("closed", closed));
        String file = Downloads.wanted(headers);
        if (file != null) {
            return Downloads.answer(export.of(filter, file), file, "schools");
        }
        int size = Cursor.limit(limit);
        List<SchoolView> rows = schools.after(Cursor.key(cursor, filter), filter, size + 1);
        return Response.ok(
                        new SchoolPage(
                                rows.subList(0, Math.min(size, rows.size())),
                                Cursor.next(rows, size, SchoolView::code, filter)),
                        MediaType.APPLICATION_JSON)
                .build();
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
    @Operation(
            operationId = "correctSchool",
            summary = "Correct what was written wrongly of a school",
            description = """
                    What is sent takes the place of what is stored, in the period that holds now; earlier periods stay.
                    What has become otherwise on a day is told by changeSchool.""")
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
