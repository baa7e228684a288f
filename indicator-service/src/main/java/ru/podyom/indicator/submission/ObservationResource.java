package ru.podyom.indicator.submission;

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
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.element.Choice;
import ru.podyom.indicator.observation.Asked;
import ru.podyom.indicator.observation.ObservationFile;
import ru.podyom.indicator.observation.ObservationPage;
import ru.podyom.indicator.observation.ObservationState;
import ru.podyom.indicator.observation.ObservationView;
import ru.podyom.indicator.observation.Observations;
import ru.podyom.indicator.territory.Territories;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.api.Answers;
import ru.podyom.runtime.download.FileType;
import ru.podyom.runtime.idempotency.Idempotent;
import ru.podyom.runtime.paging.Cursor;
import ru.podyom.runtime.problem.Problems;

@Path("/api/v1/observations")
@Produces(MediaType.APPLICATION_JSON)
// Not for portals: what is approved reaches them as values of indicators.
@RolesAllowed({"admin", "federal", "region", "municipality", "school", "pipeline"})
@Tag(name = "Observations", description = "What only people can supply, with author, day, evidence and approval")
public class ObservationResource {

    private final Observations observations;
    private final ObservationFile file;
    private final Submissions submissions;
    private final Territories territories;
    private final Scope scope;

    ObservationResource(
            Observations observations,
            ObservationFile file,
            Submissions submissions,
            Territories territories,
            Scope scope) {
        this.observations = observations;
        this.file = file;
        this.submissions = submissions;
        this.territories = territories;
        this.scope = scope;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, FileType.CSV_TYPE, FileType.XLSX_TYPE})
    @Transactional
    @Operation(operationId = "listObservations", summary = "Observations, in the order they came", description = """
                    As text/csv or a workbook the whole list comes in one stream, in columns that importObservations
                    takes; limit and cursor are for JSON.""")
    @APIResponse(
            responseCode = "200",
            description = "A page, or the whole list as a file",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ObservationPage.class)),
                @Content(mediaType = FileType.CSV_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = FileType.XLSX_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response list(
            @QueryParam("territory") @Nullable String territory,
            @QueryParam("school") @Nullable String school,
            @Parameter(description = "Code of a data element", example = "teachers.networked")
                    @QueryParam("element")
                    @Nullable
                    String element,
            @Parameter(description = "As it is written with the element", example = "2020-2021")
                    @QueryParam("period")
                    @Nullable
                    String period,
            @QueryParam("state") @Nullable String state,
            @QueryParam("asOf") @Nullable String asOf,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context HttpHeaders headers) {
        if (school != null) {
            scope.requireSchool(school);
        }
        Asked asked = new Asked(
                below(territory),
                school,
                element,
                period,
                Choice.of(ObservationState.class, "state", state),
                asOf == null ? null : instant(asOf));
        FileType type = FileType.wanted(headers);
        return type != null
                ? file.of(type, asked)
                : Response.ok(page(asked, Cursor.limit(limit), cursor), MediaType.APPLICATION_JSON)
                        .build();
    }

    /** The caller's own, unless that is the whole country. */
    private @Nullable String below(@Nullable String territory) {
        String own = scope.caller().territory();
        return territory != null ? territories.visiblePath(territory) : own.contains("/") ? own : null;
    }

    private ObservationPage page(Asked asked, int size, @Nullable String cursor) {
        List<ObservationView> rows = observations.after(Cursor.id(cursor, asked.filters()), asked, size + 1);
        return new ObservationPage(
                rows.subList(0, Math.min(size, rows.size())),
                Cursor.next(rows, size, view -> view.id().toString(), asked.filters()));
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(operationId = "getObservation", summary = "One observation, now or as it was at an instant")
    @APIResponse(
            responseCode = "200",
            description = "The observation, with its ETag",
            content = @Content(schema = @Schema(implementation = ObservationView.class)))
    public Response get(
            @PathParam("id") UUID id,
            @QueryParam("asOf") @Nullable String asOf,
            @HeaderParam("If-None-Match") @Nullable String known) {
        ObservationView view = asOf == null ? observations.get(id) : observations.at(id, instant(asOf));
        return Answers.unlessKnown(known, view.version(), view);
    }

    @GET
    @Path("{id}/versions")
    @Transactional
    @Operation(
            operationId = "listObservationVersions",
            summary = "All versions of an observation, oldest first",
            description = "A correction and a decision each make a version.")
    public List<ObservationView> versions(@PathParam("id") UUID id) {
        return observations.versions(id);
    }

    @POST
    @Idempotent
    @Transactional
    @Operation(operationId = "submitObservation", summary = "Say what was observed", description = """
                    It counts when an authority above has approved it. The same again is the one that is there (200);
                    another value of the same element, place and period is a conflict: correct it with PUT.""")
    @APIResponse(
            responseCode = "201",
            description = "Submitted",
            content = @Content(schema = @Schema(implementation = ObservationView.class)))
    @APIResponse(
            responseCode = "200",
            description = "It was submitted before",
            content = @Content(schema = @Schema(implementation = ObservationView.class)))
    public Response submit(@NotNull @Valid NewObservation wanted) {
        Submissions.Sent sent = submissions.submit(wanted);
        ObservationView view = observations.get(sent.id());
        return sent.isNew()
                ? Answers.created("/api/v1/observations/" + view.id(), view.version(), view)
                : Answers.ok(view.version(), view);
    }

    @PUT
    @Path("{id}")
    @Transactional
    @Operation(
            operationId = "correctObservation",
            summary = "Correct an observation by a newer version",
            description = "What was approved counts until the correction is approved.")
    @APIResponse(
            responseCode = "200",
            description = "Corrected, and submitted again",
            content = @Content(schema = @Schema(implementation = ObservationView.class)))
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Correction correction) {
        submissions.correct(id, correction, ifMatch);
        ObservationView view = observations.get(id);
        return Answers.ok(view.version(), view);
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw Problems.invalid("asOf", "wrong-form", "an instant is written 2026-01-31T12:00:00Z");
        }
    }
}
