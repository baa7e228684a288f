package ru.podyom.roadmap.activity;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ru.podyom.roadmap.programme.Programme;
import ru.podyom.roadmap.programme.Programmes;
import ru.podyom.runtime.api.Answers;
import ru.podyom.runtime.idempotency.Idempotent;

@Path("/api/v1/programmes/{code}/activities")
@Authenticated
@Tag(name = "Activities")
public class PlanResource {

    private final Activities activities;
    private final Planning planning;
    private final Programmes programmes;

    PlanResource(Activities activities, Planning planning, Programmes programmes) {
        this.activities = activities;
        this.planning = planning;
        this.programmes = programmes;
    }

    @GET
    @Transactional
    @Operation(operationId = "getPlan", summary = "The plan of a programme as a tree, in printed order")
    public TreeView tree(@PathParam("code") String code) {
        Programme programme = programmes.get(code);
        return TreeView.of(code, activities.of(programme.id()));
    }

    @POST
    @RolesAllowed({"admin", "federal", "region", "municipality", "pipeline"})
    @Idempotent
    @Transactional
    @Operation(operationId = "addActivity", summary = "Add one section or activity to a plan")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = ActivityView.class)))
    public Response add(@PathParam("code") String code, @NotNull @Valid NewActivity wanted) {
        Activity activity = planning.add(code, wanted);
        return Answers.created("/api/v1/activities/" + activity.id(), activity.version, ActivityView.of(activity));
    }
}
