package ru.podyom.assessment.territory;

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
import ru.podyom.assessment.timeline.Days;
import ru.podyom.runtime.api.Answers;
import ru.podyom.runtime.download.FileType;
import ru.podyom.runtime.idempotency.Idempotent;
import ru.podyom.runtime.paging.Cursor;

@Path("/api/v1/territories")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Territories", description = "Federation, regions, municipalities")
public class TerritoryResource {

    private final Territories territories;
    private final TerritoryFile file;

    TerritoryResource(Territories territories, TerritoryFile file) {
        this.territories = territories;
        this.file = file;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, FileType.CSV_TYPE, FileType.XLSX_TYPE})
    @Operation(
            operationId = "listTerritories",
            summary = "Territories within the caller's own, by path",
            description = """
                    Of today; with on, those that existed on that day, by the names they had then. As text/csv or XLSX
                    the whole list, in the columns that importTerritories takes; limit and cursor are for JSON.""")
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as a file",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = TerritoryPage.class)),
                @Content(mediaType = FileType.CSV_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = FileType.XLSX_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @Transactional
    public Response list(
            @QueryParam("territory") @Nullable String territory,
            @Parameter(description = "As of this day", example = "2020-09-01") @QueryParam("on") @Nullable String on,
            @Parameter(
                            description = "Whether abolished ones are listed too, without on",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    @QueryParam("abolished")
                    @Nullable
                    String abolished,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context HttpHeaders headers) {
        TerritoryFilter filter = new TerritoryFilter(
                territories.pathToList(territory), Days.of("on", on), Days.isTrue("abolished", abolished));
        FileType type = FileType.wanted(headers);
        if (type != null) {
            return file.of(type, filter);
        }
        int size = Cursor.limit(limit);
        List<TerritoryView> rows = territories.after(Cursor.key(cursor, filter), filter, size + 1);
        TerritoryPage page = new TerritoryPage(
                rows.subList(0, Math.min(size, rows.size())), Cursor.next(rows, size, TerritoryView::path, filter));
        return Response.ok(page, MediaType.APPLICATION_JSON).build();
    }

    @GET
    @Path("{code}")
    @Operation(operationId = "getTerritory", summary = "One territory")
    @APIResponse(
            responseCode = "200",
            description = "The territory, with its ETag",
            content = @Content(schema = @Schema(implementation = TerritoryView.class)))
    @Transactional
    public Response get(@PathParam("code") String code, @HeaderParam("If-None-Match") @Nullable String known) {
        Territory territory = territories.get(code);
        return Answers.unlessKnown(known, territory.version, TerritoryView.of(territory));
    }

    @POST
    @RolesAllowed({"admin", "federal", "region"})
    @Idempotent
    @Transactional
    @Operation(operationId = "createTerritory", summary = "Add a territory below one's own")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = TerritoryView.class)))
    public Response create(@NotNull @Valid NewTerritory wanted) {
        Territory territory = territories.create(wanted);
        return Answers.created("/api/v1/territories/" + territory.code, territory.version, TerritoryView.of(territory));
    }

    @PUT
    @Path("{code}")
    @RolesAllowed({"admin", "federal", "region"})
    @Transactional
    @Operation(operationId = "correctTerritory", summary = "Correct the name or OKTMO of a territory")
    @APIResponse(
            responseCode = "200",
            description = "Corrected",
            content = @Content(schema = @Schema(implementation = TerritoryView.class)))
    public Response correct(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NewTerritory wanted) {
        Territory territory = territories.correct(code, wanted, ifMatch);
        return Answers.ok(territory.version, TerritoryView.of(territory));
    }
}
