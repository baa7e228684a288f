package ru.podyom.roadmap.overview;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.programme.Programmes;
import ru.podyom.roadmap.territory.Schools;
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
    private final Programmes programmes;
    private final Schools schools;
    private final Territories territories;
    private final Scope scope;

    CalendarResource(Overview overview, Programmes programmes, Schools schools, Territories territories, Scope scope) {
        this.overview = overview;
        this.programmes = programmes;
        this.schools = schools;
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
                    + "programme, school, assignee and territory is named. What an event has opened without a last day "
                    + "stands on the day on which it was opened. The ETag is of the text: If-None-Match is answered "
                    + "with 304 while nothing has changed.")
    @APIResponse(
            responseCode = "200",
            description = "The calendar",
            content = @Content(mediaType = TYPE, schema = @Schema(type = SchemaType.STRING)))
    public Response get(@BeanParam Question question, @HeaderParam("If-None-Match") @Nullable String known) {
        if (Stream.of(question.programme, question.school, question.assignee, question.territory)
                .allMatch(Objects::isNull)) {
            throw Problems.invalid(
                    "programme", "required", "whose calendar: programme, school, assignee or territory?");
        }
        Asked asked = question.asked(territories, scope, null);
        requireKnown(question);
        List<Overview.Entry> rows = overview.entries(asked, MOST_EVENTS + 1);
        if (rows.size() > MOST_EVENTS) {
            throw Problems.invalid("from", "too-many", "more than " + MOST_EVENTS + " events: name a period");
        }
        String name = Stream.of(question.programme, question.school, question.assignee, question.territory)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        return answer(Ics.of("Подъём: " + name, rows), known);
    }

    /** An empty calendar would say that nothing is to be done. */
    private void requireKnown(Question question) {
        if (question.programme != null) {
            programmes.get(question.programme);
        }
        String school = question.school;
        if (school != null && schools.findByIdOptional(school).isEmpty()) {
            throw Problems.notFound("school", school);
        }
    }

    private static Response answer(String calendar, @Nullable String known) {
        String tag = "\"" + UUID.nameUUIDFromBytes(calendar.getBytes(StandardCharsets.UTF_8)) + "\"";
        if (known != null && (known.equals("*") || known.contains(tag))) {
            return Response.notModified().header("ETag", tag).build();
        }
        return Response.ok(calendar, TYPE + ";charset=UTF-8")
                .header("ETag", tag)
                .header("Content-Disposition", "attachment; filename=\"calendar.ics\"")
                .build();
    }
}
