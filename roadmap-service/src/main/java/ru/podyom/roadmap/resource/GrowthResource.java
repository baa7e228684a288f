package ru.podyom.roadmap.resource;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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
import ru.podyom.runtime.download.FileType;
import ru.podyom.runtime.paging.Cursor;

@Path("/api/v1/resource-inventories/growth")
@Authenticated
@Tag(name = "Resources")
public class GrowthResource {

    private final Differences differences;
    private final Territories territories;

    GrowthResource(Differences differences, Territories territories) {
        this.differences = differences;
        this.territories = territories;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, FileType.CSV_TYPE, FileType.XLSX_TYPE})
    @Transactional
    @Operation(
            operationId = "listResourceGrowth",
            summary = "Which schools' resources grew between two days",
            description =
                    "All schools of the territory, by code, also those that reported nothing. A school's resources"
                            + " grew when something came and nothing went. JSON by pages, how many there are of each kind on"
                            + " the first; as CSV or XLSX, by Accept, the whole list.")
    @APIResponse(
            responseCode = "200",
            description = "A page, or the file",
            content = @Content(schema = @Schema(implementation = GrowthPage.class)))
    public Response list(
            @QueryParam("territory") @Nullable String territory,
            @Parameter(example = "2021-09-01") @NotNull @QueryParam("from") String from,
            @Parameter(example = "2022-08-31") @NotNull @QueryParam("to") String to,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context HttpHeaders headers) {
        Period period = Period.of(from, to);
        String below = territories.pathToList(territory);
        FileType type = FileType.wanted(headers);
        return type != null
                ? differences.growthFile(type, below, period)
                : Response.ok(page(below, period, Cursor.limit(limit), cursor)).build();
    }

    private GrowthPage page(String below, Period period, int size, @Nullable String cursor) {
        Object[] filters = {below, period.from(), period.to()};
        List<SchoolGrowth> rows = differences.after(Cursor.key(cursor, filters), below, period, size + 1);
        return new GrowthPage(
                period.from(),
                period.to(),
                cursor == null ? differences.counts(below, period) : null,
                rows.subList(0, Math.min(size, rows.size())),
                Cursor.next(rows, size, SchoolGrowth::school, filters));
    }
}
