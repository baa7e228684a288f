package ru.podyom.roadmap.mark;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ru.podyom.roadmap.activity.Activities;
import ru.podyom.roadmap.occurrence.Occurrence;
import ru.podyom.roadmap.occurrence.OccurrenceView;
import ru.podyom.roadmap.programme.Today;
import ru.podyom.runtime.api.Answers;
import ru.podyom.runtime.idempotency.Idempotent;

@Path("/api/v1/occurrences/{id}/control")
@Authenticated
@Tag(name = "Marks", description = "Marks of execution, with their history")
public class ControlResource {

    private final Marks marks;
    private final Activities activities;

    ControlResource(Marks marks, Activities activities) {
        this.marks = marks;
        this.activities = activities;
    }

    @POST
    @RolesAllowed({"admin", "federal", "region", "municipality"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "controlOccurrence",
            summary = "Confirm what was marked, or give it back",
            description = "By whoever controls it, not by whoever marked it. What is given back is to be done again; "
                    + "its marks stay readable.")
    @APIResponse(
            responseCode = "200",
            description = "The occurrence as it stands now",
            content = @Content(schema = @Schema(implementation = OccurrenceView.class)))
    public Response control(@PathParam("id") UUID id, @NotNull @Valid Control control) {
        control.check();
        Occurrence occurrence = marks.control(id, control);
        return Answers.ok(
                occurrence.version(),
                OccurrenceView.of(occurrence, activities.get(occurrence.activityId()), Today.inMoscow()));
    }
}
