package ru.podyom.roadmap.swot;

import io.quarkus.security.Authenticated;
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
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.programme.Choice;
import ru.podyom.roadmap.programme.Instants;
import ru.podyom.roadmap.programme.SchoolYear;
import ru.podyom.roadmap.territory.Territories;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.api.Answers;
import ru.podyom.runtime.audit.AuditEntry;
import ru.podyom.runtime.audit.AuditTrail;
import ru.podyom.runtime.download.FileType;
import ru.podyom.runtime.paging.Cursor;
import ru.podyom.runtime.problem.Problems;

@Path("/api/v1/swots")
@Authenticated
@Tag(name = "SWOT", description = "Strengths, weaknesses, opportunities and threats of schools, each school year")
public class SwotResource {

    private final Swots swots;
    private final Territories territories;
    private final Scope scope;
    private final SwotFile file;
    private final AuditTrail trail;

    SwotResource(Swots swots, Territories territories, Scope scope, SwotFile file, AuditTrail trail) {
        this.swots = swots;
        this.territories = territories;
        this.scope = scope;
        this.file = file;
        this.trail = trail;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, FileType.CSV_TYPE, FileType.XLSX_TYPE})
    @Transactional
    @Operation(
            operationId = "listSwots",
            summary = "SWOT analyses of a territory, a school or a school year, in the order of their making",
            description = "JSON by pages; as CSV or XLSX, by Accept, the whole list, one row an item.")
    @APIResponse(
            responseCode = "200",
            description = "A page, or the file",
            content = @Content(schema = @Schema(implementation = SwotPage.class)))
    public Response list(
            @QueryParam("territory") @Nullable String territory,
            @QueryParam("school") @Nullable String school,
            @Parameter(example = "2021-2022") @QueryParam("schoolYear") @Nullable String schoolYear,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context HttpHeaders headers) {
        if (school != null) {
            scope.requireSchool(school);
        }
        Asked asked = new Asked(territories.pathToList(territory), school, Choice.year("schoolYear", schoolYear));
        FileType type = FileType.wanted(headers);
        return type != null
                ? file.of(type, asked)
                : Response.ok(page(asked, Cursor.limit(limit), cursor)).build();
    }

    private SwotPage page(Asked asked, int size, @Nullable String cursor) {
        List<SwotView> rows = swots.after(Cursor.id(cursor, asked.filters()), asked, size + 1).stream()
                .map(SwotView::of)
                .toList();
        return new SwotPage(
                rows.subList(0, Math.min(size, rows.size())),
                Cursor.next(rows, size, view -> view.id().toString(), asked.filters()));
    }

    @GET
    @Path("{school}/{schoolYear}")
    @Transactional
    @Operation(
            operationId = "getSwot",
            summary = "The SWOT analysis of a school for a school year",
            description = "As it is, or with asOf as it was known then.")
    @APIResponse(
            responseCode = "200",
            description = "The analysis, with its ETag",
            content = @Content(schema = @Schema(implementation = SwotView.class)))
    public Response get(
            @Parameter(example = "lk-demyanovskaya") @PathParam("school") String school,
            @Parameter(example = "2021-2022") @PathParam("schoolYear") String schoolYear,
            @Parameter(description = "Instant, as 2026-01-31T12:00:00Z") @QueryParam("asOf") @Nullable String asOf,
            @HeaderParam("If-None-Match") @Nullable String known) {
        Swot swot = swots.get(school, year(schoolYear));
        if (asOf != null) {
            String key = Swots.key(swot);
            return Response.ok(trail.at(Swots.ENTITY, key, Instants.of("asOf", asOf))
                            .orElseThrow(() -> Problems.notFound("SWOT", key + " as of " + asOf)))
                    .build();
        }
        return Answers.unlessKnown(known, swot.tag(), SwotView.of(swot));
    }

    @PUT
    @Path("{school}/{schoolYear}")
    @RolesAllowed({"admin", "federal", "region", "municipality", "school"})
    @Transactional
    @Operation(
            operationId = "saySwot",
            summary = "Say or correct the SWOT analysis of a school for a school year",
            description = "All four lists as they are to stand. If-Match takes the ETag, \"0\" before there is one. The"
                    + " same again changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "Corrected",
            content = @Content(schema = @Schema(implementation = SwotView.class)))
    @APIResponse(
            responseCode = "201",
            description = "The first of its school year",
            content = @Content(schema = @Schema(implementation = SwotView.class)))
    public Response say(
            @Parameter(example = "lk-demyanovskaya") @PathParam("school") String school,
            @Parameter(example = "2021-2022") @PathParam("schoolYear") String schoolYear,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NewSwot wanted) {
        Swots.Said said = swots.say(school, year(schoolYear), wanted, ifMatch);
        SwotView view = SwotView.of(said.swot());
        return said.isNew()
                ? Answers.created("/api/v1/swots/" + Swots.key(said.swot()), view.version(), view)
                : Answers.ok(view.version(), view);
    }

    @GET
    @Path("{school}/{schoolYear}/history")
    @Transactional
    @Operation(operationId = "getSwotHistory", summary = "Every change of a SWOT analysis, oldest first")
    public List<AuditEntry> history(@PathParam("school") String school, @PathParam("schoolYear") String schoolYear) {
        return trail.of(Swots.ENTITY, Swots.key(swots.get(school, year(schoolYear))));
    }

    private static SchoolYear year(String text) {
        return Objects.requireNonNull(Choice.year("schoolYear", text));
    }
}
