package ru.podyom.assessment.statistics;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.procedure.Choice;
import ru.podyom.assessment.procedure.ProcedureType;
import ru.podyom.assessment.school.Kind;
import ru.podyom.assessment.territory.Territories;
import ru.podyom.runtime.paging.Cursor;
import ru.podyom.runtime.problem.Problems;

@Path("/api/v1/statistics")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Statistics", description = "Figures derived for any set of schools; help, not ranking")
public class StatisticsResource {

    private static final String CSV = "text/csv";
    private static final int MOST_CODES = 1000;

    private final Groups groups;
    private final Territories territories;

    StatisticsResource(Groups groups, Territories territories) {
        this.groups = groups;
        this.territories = territories;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CSV})
    @Transactional
    @Operation(operationId = "listStatistics", summary = "Figures of any set of schools, by group", description = """
                    Weighted by participants, never means of percents (domain.md B4). Each figure says of how many pupils
                    it is; coverage says how well they are known, and why results are missing. For the role portal,
                    results of fewer participants than the smallest group are in no figure. As text/csv all groups come in
                    one stream; limit and cursor are for JSON.""")
    @APIResponse(
            responseCode = "200",
            description = "A page, or all groups as CSV",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = StatisticsPage.class)),
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING))
            })
    public Response list(
            @Parameter(
                            description =
                                    "One or two of procedure, subject, school, municipality, region, schoolYear, by"
                                            + " comma; procedure if absent",
                            example = "municipality,subject")
                    @QueryParam("groupBy")
                    @Nullable
                    String groupBy,
            @Parameter(description = "Code of a territory; the caller's own if absent")
                    @QueryParam("territory")
                    @Nullable
                    String territory,
            @Parameter(description = "Codes of schools, 1000 at most") @QueryParam("school") @Nullable
                    List<String> school,
            @Parameter(description = "Kind of school", example = "secondary") @QueryParam("schoolKind") @Nullable
                    String schoolKind,
            @Parameter(description = "Codes of procedures, 1000 at most") @QueryParam("procedure") @Nullable
                    List<String> procedure,
            @Parameter(description = "Kind of procedure", example = "VPR") @QueryParam("type") @Nullable String type,
            @Parameter(description = "Code of the subject", example = "MA") @QueryParam("subject") @Nullable
                    String subject,
            @Parameter(description = "Grade whose programme was tested", example = "5") @QueryParam("grade") @Nullable
                    Integer grade,
            @Parameter(description = "School year", example = "2018-2019") @QueryParam("schoolYear") @Nullable
                    String schoolYear,
            @Parameter(
                            description =
                                    "asIs: where a school or its only successor is now. asWas: where the school was"
                                            + " on the day of the procedure",
                            example = "asIs")
                    @QueryParam("territories")
                    @Nullable
                    String places,
            @Parameter(description = "Figures as they were known at this instant, as 2026-01-31T12:00:00Z")
                    @QueryParam("asOf")
                    @Nullable
                    String asOf,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context HttpHeaders headers)
            throws SQLException {
        List<Grouping> by = Grouping.of(groupBy);
        Asked asked = new Asked(
                territories.pathToList(territory),
                codes("school", school),
                Choice.of(Kind.class, "schoolKind", schoolKind),
                codes("procedure", procedure),
                Choice.of(ProcedureType.class, "type", type),
                subject,
                grade,
                Choice.year("schoolYear", schoolYear),
                Objects.requireNonNullElse(Choice.of(Places.class, "territories", places), Places.AS_IS),
                instant(asOf));
        groups.check(asked);
        if (headers.getAcceptableMediaTypes().get(0).getSubtype().equals("csv")) {
            return Response.ok(groups.csv(asked, by), CSV)
                    .header("Content-Disposition", "attachment; filename=\"statistics.csv\"")
                    .build();
        }
        return Response.ok(page(asked, by, Cursor.limit(limit), cursor), MediaType.APPLICATION_JSON)
                .build();
    }

    private StatisticsPage page(Asked asked, List<Grouping> by, int size, @Nullable String cursor) throws SQLException {
        // As text: the hash of an enum constant is another one in every process.
        String filter = asked + " " + by;
        List<GroupView> rows = groups.after(Cursor.key(cursor, filter), asked, by, size + 1);
        return new StatisticsPage(
                rows.subList(0, Math.min(size, rows.size())),
                Cursor.next(rows, size, GroupView::place, filter),
                asked.places(),
                asked.asOf());
    }

    private static List<String> codes(String parameter, @Nullable List<String> given) {
        if (given == null) {
            return List.of();
        }
        if (given.size() > MOST_CODES) {
            throw Problems.invalid(parameter, "wrong-size", MOST_CODES + " at most");
        }
        return given;
    }

    private static @Nullable Instant instant(@Nullable String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw Problems.invalid("asOf", "wrong-form", "an instant is written 2026-01-31T12:00:00Z");
        }
    }
}
