package ru.podyom.roadmap.overview;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.occurrence.OccurrenceStatus;
import ru.podyom.roadmap.territory.Territories;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.download.FileType;
import ru.podyom.runtime.download.ListFiles;
import ru.podyom.runtime.paging.Cursor;

@Path("/api/v1/occurrences")
@Authenticated
@Tag(name = "Overviews", description = "What is due, what is late, and how much of the plan is done")
public class OccurrenceListResource {

    private final Overview overview;
    private final ListFiles files;
    private final Territories territories;
    private final Scope scope;

    OccurrenceListResource(Overview overview, ListFiles files, Territories territories, Scope scope) {
        this.overview = overview;
        this.files = files;
        this.territories = territories;
        this.scope = scope;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, FileType.CSV_TYPE, FileType.XLSX_TYPE})
    @Transactional
    @Operation(
            operationId = "listOccurrences",
            summary = "Occurrences by territory, school, programme, section, assignee, period and status",
            description = "In the order of their last days. JSON by pages; as CSV or XLSX, by Accept, the whole list.")
    @APIResponse(
            responseCode = "200",
            description = "A page, or the file",
            content = @Content(schema = @Schema(implementation = DuePage.class)))
    public Response list(
            @BeanParam Question question,
            @Parameter(schema = @Schema(implementation = OccurrenceStatus.class)) @QueryParam("status") @Nullable
                    String status,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context HttpHeaders headers) {
        Asked asked = question.asked(territories, scope, status);
        FileType type = FileType.wanted(headers);
        if (type != null) {
            Sql sql = overview.file(asked);
            return files.answer(type, "occurrences", sql.text(), sql.values());
        }
        int size = Cursor.limit(limit);
        Overview.Place after = Overview.Place.read(Cursor.key(cursor, asked.filters()));
        return Response.ok(DuePage.of(asked, overview.list(asked, after, size + 1), size, asked.filters()))
                .build();
    }
}
