package ru.podyom.roadmap.overview;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ru.podyom.roadmap.territory.Territories;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.problem.Problems;

@Path("/api/v1/calendar.ics")
@Authenticated
@Tag(name = "Overviews")
public class CalendarResource {

    static final String TYPE = "text/calendar";

    /** More than any calendar shows; a larger answer is a list, not a calendar. */
    private static final int MOST_EVENTS = 10_000;

    private final Overview overview;
    private final Territories territories;
    private final Scope scope;

    CalendarResource(Overview overview, Territories territories, Scope scope) {
        this.overview = overview;
        this.territories = territories;
        this.scope = scope;
    }

    @GET
    @Produces(TYPE)
    @Transactional
    @Operation(
            operationId = "getCalendarFeed",
            summary = "The occurrences of a programme, a school or an assignee as a calendar",
            description = "iCalendar (RFC 5545): an event of a whole day for each, on its last day. At least one of "
                    + "programme, school, assignee and territory is named.")
    @APIResponse(
            responseCode = "200",
            description = "The calendar",
            content = @Content(mediaType = TYPE, schema = @Schema(type = SchemaType.STRING)))
    public Response get(@BeanParam Question question) {
        if (Stream.of(question.programme, question.school, question.assignee, question.territory)
                .allMatch(Objects::isNull)) {
            throw Problems.invalid(
                    "programme", "required", "whose calendar: programme, school, assignee or territory?");
        }
        Asked asked = question.asked(territories, scope, null);
        List<DueRow> rows = overview.list(asked, null, MOST_EVENTS + 1);
        if (rows.size() > MOST_EVENTS) {
            throw Problems.invalid("from", "too-many", "more than " + MOST_EVENTS + " events: name a period");
        }
        String name = Stream.of(question.programme, question.school, question.assignee, question.territory)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        return Response.ok(Ics.of("Подъём: " + name, rows), TYPE + ";charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"calendar.ics\"")
                .build();
    }
}
