package ru.podyom.roadmap.activity;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.programme.Choice;
import ru.podyom.roadmap.territory.Territories;
import ru.podyom.runtime.api.Answers;
import ru.podyom.runtime.paging.Cursor;

@Path("/api/v1/activities")
@Authenticated
@Tag(name = "Activities", description = "Sections and activities of programmes")
public class ActivityResource {

    private final Activities activities;
    private final Planning planning;
    private final Territories territories;

    ActivityResource(Activities activities, Planning planning, Territories territories) {
        this.activities = activities;
        this.planning = planning;
        this.territories = territories;
    }

    @GET
    @Transactional
    @Operation(operationId = "listActivities", summary = "Sections and activities, in the order of their adding")
    public ActivityPage list(
            @QueryParam("programme") @Nullable String programme,
            @Parameter(schema = @Schema(implementation = ActivityState.class)) @QueryParam("state") @Nullable
                    String state,
            @QueryParam("territory") @Nullable String territory,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        String below = territories.pathToList(territory);
        ActivityState wanted = Choice.of(ActivityState.class, "state", state);
        int size = Cursor.limit(limit);
        UUID after = Cursor.id(cursor, below, programme, state);
        List<ActivityView> rows = activities.after(after, below, programme, wanted, size + 1).stream()
                .map(ActivityView::of)
                .toList();
        return new ActivityPage(
                rows.subList(0, Math.min(size, rows.size())),
                Cursor.next(rows, size, view -> view.id().toString(), below, programme, state));
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(operationId = "getActivity", summary = "One section or activity")
    @APIResponse(
            responseCode = "200",
            description = "The activity, with its ETag",
            content = @Content(schema = @Schema(implementation = ActivityView.class)))
    public Response get(@PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String known) {
        Activity activity = activities.get(id);
        return Answers.unlessKnown(known, activity.version, ActivityView.of(activity));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({"admin", "federal", "region", "municipality", "pipeline"})
    @Transactional
    @Operation(operationId = "correctActivity", summary = "Correct an activity's text or its place in the plan")
    @APIResponse(
            responseCode = "200",
            description = "Corrected",
            content = @Content(schema = @Schema(implementation = ActivityView.class)))
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NewActivity wanted) {
        Activity activity = planning.correct(id, wanted, ifMatch);
        return Answers.ok(activity.version, ActivityView.of(activity));
    }
}
