package ru.podyom.roadmap.activity;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
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
import ru.podyom.runtime.audit.AuditEntry;
import ru.podyom.runtime.audit.AuditTrail;
import ru.podyom.runtime.download.FileType;
import ru.podyom.runtime.paging.Cursor;

@Path("/api/v1/activities")
@Authenticated
@Tag(name = "Activities", description = "Sections and activities of programmes")
public class ActivityResource {

    private final Activities activities;
    private final Planning planning;
    private final Territories territories;
    private final ActivityFile file;
    private final AuditTrail trail;

    ActivityResource(
            Activities activities, Planning planning, Territories territories, ActivityFile file, AuditTrail trail) {
        this.activities = activities;
        this.planning = planning;
        this.territories = territories;
        this.file = file;
        this.trail = trail;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, FileType.CSV_TYPE, FileType.XLSX_TYPE})
    @Transactional
    @Operation(
            operationId = "listActivities",
            summary = "Sections and activities, in the order of their adding",
            description = "JSON by pages; as CSV or XLSX, by Accept, the whole list.")
    @APIResponse(
            responseCode = "200",
            description = "A page, or the file",
            content = @Content(schema = @Schema(implementation = ActivityPage.class)))
    public Response list(
            @QueryParam("programme") @Nullable String programme,
            @Parameter(schema = @Schema(implementation = ActivityState.class)) @QueryParam("state") @Nullable
                    String state,
            @QueryParam("territory") @Nullable String territory,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context HttpHeaders headers) {
        Asked asked =
                new Asked(territories.pathToList(territory), programme, Choice.of(ActivityState.class, "state", state));
        FileType type = FileType.wanted(headers);
        return type != null
                ? file.of(type, asked)
                : Response.ok(page(asked, Cursor.limit(limit), cursor)).build();
    }

    private ActivityPage page(Asked asked, int size, @Nullable String cursor) {
        List<ActivityView> rows = activities.after(Cursor.id(cursor, asked.filters()), asked, size + 1).stream()
                .map(ActivityView::of)
                .toList();
        return new ActivityPage(
                rows.subList(0, Math.min(size, rows.size())),
                Cursor.next(rows, size, view -> view.id().toString(), asked.filters()));
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

    @DELETE
    @Path("{id}")
    @RolesAllowed({"admin", "federal", "region", "municipality", "pipeline"})
    @Transactional
    @Operation(
            operationId = "removeActivity",
            summary = "Take an activity out of its plan, with what stands below it",
            description = "Not what is marked: that has been counted; mark it as cancelled instead. In a programme "
                    + "that is being carried out, what has parts is taken out only where withParts says so.")
    @APIResponse(responseCode = "204", description = "Taken out")
    public void remove(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Parameter(description = "Take out what stands below it, too")
                    @QueryParam("withParts")
                    @DefaultValue("false")
                    boolean withParts) {
        planning.remove(id, ifMatch, withParts);
    }

    @GET
    @RolesAllowed({"admin", "federal", "region", "municipality", "school", "pipeline"})
    @Path("{id}/history")
    @Transactional
    @Operation(operationId = "getActivityHistory", summary = "Every change of an activity, oldest first")
    public List<AuditEntry> history(@PathParam("id") UUID id) {
        return trail.of("activity", activities.get(id).id().toString());
    }
}
