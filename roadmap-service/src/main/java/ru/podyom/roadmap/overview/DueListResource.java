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
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.territory.Territories;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.download.FileType;
import ru.podyom.runtime.download.ListFiles;
import ru.podyom.runtime.paging.Cursor;
import ru.podyom.runtime.problem.Problems;

@Path("/api/v1/due-list")
@Authenticated
@Tag(name = "Overviews", description = "What is due, what is late, and how much of the plan is done")
public class DueListResource {

    private static final int MOST_DAYS = 366;

    private final Overview overview;
    private final ListFiles files;
    private final Territories territories;
    private final Scope scope;

    DueListResource(Overview overview, ListFiles files, Territories territories, Scope scope) {
        this.overview = overview;
        this.files = files;
        this.territories = territories;
        this.scope = scope;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, FileType.CSV_TYPE, FileType.XLSX_TYPE})
    @Transactional
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as CSV or XLSX by Accept",
            content = @Content(schema = @Schema(implementation = DuePage.class)))
    @Operation(
            operationId = "getDueList",
            summary = "What is to be done in the next days, and what is late",
            description =
                    "What is late stands first; last, without a day, what results or a request have opened where the plan grants no time after them: it stays here until it is marked. Without days, the week to come.")
    public Response due(
            @BeanParam Question question,
            @Parameter(description = "Days from today, up to 366; 7 if absent", example = "7")
                    @QueryParam("days")
                    @Nullable
                    Integer days,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context HttpHeaders headers) {
        int ahead = Objects.requireNonNullElse(days, 7);
        if (ahead < 0 || ahead > MOST_DAYS) {
            throw Problems.invalid("days", "out-of-range", "days are from 0 to " + MOST_DAYS);
        }
        Asked asked = question.asked(territories, scope, null);
        LocalDate by = asked.today().plusDays(ahead);
        FileType type = FileType.wanted(headers);
        if (type != null) {
            Sql sql = overview.dueFile(asked, by);
            return files.answer(type, "due-list", sql.text(), sql.values());
        }
        int size = Cursor.limit(limit);
        @Nullable Object[] filters = {by, Arrays.hashCode(asked.filters())};
        Overview.Place after = Overview.Place.read(Cursor.key(cursor, filters));
        return Response.ok(DuePage.of(asked, overview.due(asked, by, after, size + 1), size, filters))
                .build();
    }
}
