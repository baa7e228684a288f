package ru.podyom.roadmap.occurrence;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.activity.Activities;
import ru.podyom.roadmap.activity.Activity;
import ru.podyom.roadmap.programme.Today;
import ru.podyom.runtime.api.Answers;
import ru.podyom.runtime.idempotency.Idempotent;

@Path("/api/v1/activities/{id}/occurrences")
@Authenticated
@Tag(name = "Occurrences", description = "The times that activities are to be carried out")
public class ActivityOccurrenceResource {

    private final Occurrences occurrences;
    private final Openings openings;
    private final Activities activities;

    ActivityOccurrenceResource(Occurrences occurrences, Openings openings, Activities activities) {
        this.occurrences = occurrences;
        this.openings = openings;
        this.activities = activities;
    }

    @GET
    @Transactional
    @Operation(operationId = "listActivityOccurrences", summary = "The times that an activity is to be carried out")
    public List<OccurrenceView> of(
            @PathParam("id") UUID id,
            @Parameter(
                            description = "Day by which status is computed; today in Moscow if absent",
                            example = "2021-10-15")
                    @QueryParam("today")
                    @Nullable
                    String today) {
        Activity activity = activities.get(id);
        LocalDate day = Today.or(today);
        return occurrences.of(id).stream()
                .map(one -> OccurrenceView.of(one, activity, day))
                .toList();
    }

    @POST
    @RolesAllowed({"admin", "federal", "region", "municipality", "pipeline"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "openOccurrence",
            summary = "Open an occurrence that no date opens",
            description = "On request, when a course starts, by an outside schedule; not of an activity whose own "
                    + "schedule says when. The same cause again is answered with the occurrence that is there.")
    @APIResponse(
            responseCode = "201",
            description = "Opened, or there already",
            content = @Content(schema = @Schema(implementation = OccurrenceView.class)))
    public Response open(@PathParam("id") UUID id, @NotNull @Valid NewOccurrence wanted) {
        Occurrence made = openings.open(id, wanted);
        return Answers.created("/api/v1/occurrences/" + made.id(), made.version, view(made, Today.inMoscow()));
    }

    private OccurrenceView view(Occurrence occurrence, LocalDate today) {
        return OccurrenceView.of(occurrence, activities.get(occurrence.activityId()), today);
    }
}
