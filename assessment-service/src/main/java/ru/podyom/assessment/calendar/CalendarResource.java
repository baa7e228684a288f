package ru.podyom.assessment.calendar;

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
import ru.podyom.assessment.procedure.Choice;
import ru.podyom.assessment.procedure.SchoolYear;
import ru.podyom.runtime.api.Answers;
import ru.podyom.runtime.paging.Cursor;

@Path("/api/v1/territories/{code}/calendars")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Calendars", description = "Quarters, trimesters and half-years of municipalities")
public class CalendarResource {

    // After every year that is written with digits.
    private static final String END = "~";

    private final Calendars calendars;

    CalendarResource(Calendars calendars) {
        this.calendars = calendars;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listCalendars",
            summary = "Calendars that hold in a territory, its own or inherited, the latest school year first")
    public CalendarPage list(
            @PathParam("code") String code,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int size = Cursor.limit(limit);
        String key = Cursor.key(cursor, code);
        List<CalendarView> rows = calendars.before(code, key.isEmpty() ? END : key, size + 1).stream()
                .map(CalendarView::of)
                .toList();
        return new CalendarPage(
                rows.subList(0, Math.min(size, rows.size())),
                Cursor.next(rows, size, view -> view.schoolYear().text(), code));
    }

    @GET
    @Path("{schoolYear}")
    @Transactional
    @Operation(
            operationId = "getCalendar",
            summary = "The calendar that holds in a territory in a school year",
            description = """
                    Its own; where it has none, that of the nearest territory above it. The answer says whose it is. An
                    inherited one has the ETag "0", with which the territory's own is sent, and is never told as not
                    modified.""")
    @APIResponse(
            responseCode = "200",
            description = "The calendar, with the ETag of the territory's own",
            content = @Content(schema = @Schema(implementation = CalendarView.class)))
    public Response get(
            @Parameter(description = "Code of the territory", example = "leninsk-kuznetsky") @PathParam("code")
                    String code,
            @Parameter(example = "2023-2024") @PathParam("schoolYear") String schoolYear,
            @HeaderParam("If-None-Match") @Nullable String known) {
        CalendarView view = CalendarView.of(calendars.holding(code, year(schoolYear)));
        return view.territory().equals(code) ? Answers.unlessKnown(known, view.version(), view) : Answers.ok(0, view);
    }

    @PUT
    @Path("{schoolYear}")
    @RolesAllowed({"admin", "federal", "region", "municipality"})
    @Transactional
    @Operation(
            operationId = "fixCalendar",
            summary = "Fix the terms of a school year in a territory",
            description = """
                    For the territory and all below it that have no calendar of their own. Terms lie between 1 September
                    and 31 August and do not overlap. If-Match takes the ETag, "0" before there is one.""")
    @APIResponse(
            responseCode = "200",
            description = "Fixed",
            content = @Content(schema = @Schema(implementation = CalendarView.class)))
    public Response fix(
            @Parameter(description = "Code of the territory", example = "leninsk-kuznetsky") @PathParam("code")
                    String code,
            @Parameter(example = "2023-2024") @PathParam("schoolYear") String schoolYear,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NewCalendar wanted) {
        CalendarView view = CalendarView.of(calendars.fix(code, year(schoolYear), wanted, ifMatch));
        return Answers.ok(view.version(), view);
    }

    private static SchoolYear year(String text) {
        return Objects.requireNonNull(Choice.year("schoolYear", text));
    }
}
