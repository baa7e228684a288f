package ru.podyom.roadmap.occurrence;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
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
import ru.podyom.roadmap.programme.Today;
import ru.podyom.runtime.api.Answers;
import ru.podyom.runtime.audit.AuditEntry;
import ru.podyom.runtime.audit.AuditTrail;

@Path("/api/v1/occurrences/{id}")
@Authenticated
@Tag(name = "Occurrences", description = "The times that activities are to be carried out")
public class OccurrenceResource {

    private final Occurrences occurrences;
    private final Activities activities;
    private final AuditTrail trail;

    OccurrenceResource(Occurrences occurrences, Activities activities, AuditTrail trail) {
        this.occurrences = occurrences;
        this.activities = activities;
        this.trail = trail;
    }

    @GET
    @Transactional
    @Operation(operationId = "getOccurrence", summary = "One occurrence")
    @APIResponse(
            responseCode = "200",
            description = "The occurrence, with its ETag",
            content = @Content(schema = @Schema(implementation = OccurrenceView.class)))
    public Response get(
            @PathParam("id") UUID id,
            @Parameter(
                            description = "Day by which status is computed; today in Moscow if absent",
                            example = "2021-10-15")
                    @QueryParam("today")
                    @Nullable
                    String today) {
        // Never 304: how it stands changes with the day, and its version does not.
        Occurrence occurrence = occurrences.get(id);
        return Answers.ok(occurrence.version, view(occurrence, Today.or(today)));
    }

    @GET
    @RolesAllowed({"admin", "federal", "region", "municipality", "school", "pipeline"})
    @Path("history")
    @Transactional
    @Operation(operationId = "getOccurrenceHistory", summary = "Every change of an occurrence, oldest first")
    public List<AuditEntry> history(@PathParam("id") UUID id) {
        return trail.of("occurrence", occurrences.get(id).id().toString());
    }

    private OccurrenceView view(Occurrence occurrence, LocalDate today) {
        return OccurrenceView.of(occurrence, activities.get(occurrence.activityId()), today);
    }
}
