package ru.podyom.indicator.signal;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.intake.EventIntake;
import ru.podyom.indicator.objectivity.SignalKind;
import ru.podyom.indicator.territory.Territories;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.download.FileType;
import ru.podyom.runtime.inbox.Freshness;
import ru.podyom.runtime.paging.Cursor;
import ru.podyom.runtime.problem.Violations;

@Path("/api/v1/objectivity-signals")
@Authenticated
@Tag(name = "Objectivity", description = "Where results deserve a closer look: signals, not verdicts")
public class SignalResource {

    private final SchoolSignals signals;
    private final SignalFile file;
    private final Territories territories;
    private final Scope scope;
    private final Freshness freshness;

    SignalResource(SchoolSignals signals, SignalFile file, Territories territories, Scope scope, Freshness freshness) {
        this.signals = signals;
        this.file = file;
        this.territories = territories;
        this.scope = scope;
        this.freshness = freshness;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, FileType.CSV_TYPE, FileType.XLSX_TYPE})
    @Transactional
    @Operation(
            operationId = "listObjectivitySignals",
            summary = "Schools whose results deserve a closer look, by code",
            description = """
                    Each school is compared with its region in seven ways, and corrected for the number of schools. A
                    signal is not a verdict: it may have a good reason that the figures do not know. Results may not be
                    used to evaluate schools or teachers, and the list ranks nobody. Signals are kept per region and
                    procedure and computed anew some seconds after their results have changed; `waiting` says of how
                    many procedures they have not been yet. JSON by pages; as CSV or XLSX, by Accept, the whole list, a
                    row for each comparison.""")
    @APIResponse(
            responseCode = "200",
            description = "A page, or the file",
            content = @Content(schema = @Schema(implementation = SignalPage.class)))
    public Response list(
            @QueryParam("territory") @Nullable String territory,
            @Parameter(description = "Code of the procedure; this or schoolYear", example = "vpr-ma-8-2021")
                    @QueryParam("procedure")
                    @Nullable
                    String procedure,
            @Parameter(description = "All procedures of a school year; this or procedure", example = "2020-2021")
                    @QueryParam("schoolYear")
                    @Nullable
                    String schoolYear,
            @QueryParam("school") @Nullable String school,
            @Parameter(
                            description = "Only with a signal of this kind",
                            schema = @Schema(implementation = SignalKind.class))
                    @QueryParam("kind")
                    @Nullable
                    String kind,
            @Parameter(
                            description = "`all` also shows schools without a signal",
                            schema =
                                    @Schema(
                                            enumeration = {"signals", "all"},
                                            defaultValue = "signals"))
                    @QueryParam("show")
                    @Nullable
                    String show,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context HttpHeaders headers) {
        check(procedure, schoolYear, kind, show);
        if (school != null) {
            scope.requireSchool(school);
        }
        if (procedure != null) {
            signals.require(procedure);
        }
        Asked asked = new Asked(
                territory == null ? scope.caller().territory() : territories.visiblePath(territory),
                procedure,
                schoolYear,
                school,
                kind == null ? null : SignalKind.of(kind).orElseThrow(),
                "all".equals(show));
        FileType type = FileType.wanted(headers);
        return type != null
                ? file.of(type, asked)
                : Response.ok(page(asked, Cursor.limit(limit), cursor)).build();
    }

    private static void check(
            @Nullable String procedure, @Nullable String schoolYear, @Nullable String kind, @Nullable String show) {
        new Violations()
                .check(
                        (procedure == null) != (schoolYear == null),
                        "procedure",
                        "required",
                        "name a procedure or a schoolYear, not both")
                .check(
                        schoolYear == null || schoolYear.matches("\\d{4}-\\d{4}"),
                        "schoolYear",
                        "wrong-form",
                        "a school year is written 2020-2021")
                .check(
                        kind == null || SignalKind.of(kind).isPresent(),
                        "kind",
                        "unknown",
                        "there is no such kind of signal")
                .check(
                        show == null || show.equals("all") || show.equals("signals"),
                        "show",
                        "unknown",
                        "signals or all")
                .refuse();
    }

    private SignalPage page(Asked asked, int size, @Nullable String cursor) {
        List<SchoolSignal> rows = signals.after(Cursor.key(cursor, asked.filters()), asked, size + 1);
        return new SignalPage(
                SignalPage.MEANING,
                rows.subList(0, Math.min(size, rows.size())),
                Cursor.next(rows, size, row -> row.school() + " " + row.procedure(), asked.filters()),
                signals.waiting(asked),
                freshness.of(EventIntake.CONSUMER));
    }
}
