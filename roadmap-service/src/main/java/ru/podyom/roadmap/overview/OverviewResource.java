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
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.occurrence.OccurrenceStatus;
import ru.podyom.roadmap.programme.Choice;
import ru.podyom.roadmap.territory.Territories;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.download.FileType;
import ru.podyom.runtime.download.ListFiles;
import ru.podyom.runtime.paging.Cursor;
import ru.podyom.runtime.problem.Problems;

@Path("/api/v1")
@Authenticated
@Tag(name = "Overviews", description = "What is due, what is late, and how much of the plan is done")
public class OverviewResource {

    private static final int MOST_DAYS = 366;

    private final Overview overview;
    private final Counting counting;
    private final ListFiles files;
    private final Territories territories;
    private final Scope scope;

    OverviewResource(Overview overview, Counting counting, ListFiles files, Territories territories, Scope scope) {
        this.overview = overview;
        this.counting = counting;
        this.files = files;
        this.territories = territories;
        this.scope = scope;
    }

    @GET
    @Path("occurrences")
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
        return Response.ok(page(asked, overview.list(asked, after, size + 1), size, asked.filters()))
                .build();
    }

    @GET
    @Path("due-list")
    @Transactional
    @Operation(
            operationId = "getDueList",
            summary = "What is to be done in the next days, and what is late",
            description = "What is late stands first. Without days, the week to come.")
    public DuePage due(
            @BeanParam Question question,
            @Parameter(description = "Days from today, up to 366; 7 if absent", example = "7")
                    @QueryParam("days")
                    @Nullable
                    Integer days,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int ahead = Objects.requireNonNullElse(days, 7);
        if (ahead < 0 || ahead > MOST_DAYS) {
            throw Problems.invalid("days", "out-of-range", "days are from 0 to " + MOST_DAYS);
        }
        Asked asked = question.asked(territories, scope, null);
        LocalDate by = asked.today().plusDays(ahead);
        int size = Cursor.limit(limit);
        @Nullable Object[] filters = {by, Arrays.hashCode(asked.filters())};
        Overview.Place after = Overview.Place.read(Cursor.key(cursor, filters));
        return page(asked, overview.due(asked, by, after, size + 1), size, filters);
    }

    @GET
    @Path("plan-fact")
    @Transactional
    @Operation(
            operationId = "getPlanFact",
            summary = "How much of the plan is done, in total and in groups",
            description = "Plan is what was to be done before the day asked for, fact is what of it is done. "
                    + "An occurrence that several answer for is counted with each of them, and once in the total.")
    public PlanFact planFact(
            @BeanParam Question question,
            @Parameter(description = "programme if absent", schema = @Schema(implementation = Grouping.class))
                    @QueryParam("by")
                    @Nullable
                    String by) {
        Grouping grouping = Choice.of(Grouping.class, "by", by);
        return counting.count(
                question.asked(territories, scope, null), grouping == null ? Grouping.PROGRAMME : grouping);
    }

    private static DuePage page(Asked asked, List<DueRow> rows, int size, @Nullable Object[] filters) {
        return new DuePage(
                asked.today(),
                rows.subList(0, Math.min(size, rows.size())),
                Cursor.next(rows, size, row -> Overview.Place.of(row).key(), filters));
    }
}
