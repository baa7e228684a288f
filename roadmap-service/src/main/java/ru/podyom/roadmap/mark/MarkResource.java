package ru.podyom.roadmap.mark;

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
import java.util.List;
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

@Path("/api/v1")
@Authenticated
@Tag(name = "Marks", description = "Marks of execution, with their history")
public class MarkResource {

    private final Marks marks;
    private final Activities activities;

    MarkResource(Marks marks, Activities activities) {
        this.marks = marks;
        this.activities = activities;
    }

    @GET
    @Path("occurrences/{id}/marks")
    @Transactional
    @Operation(
            operationId = "listMarks",
            summary = "All marks of an occurrence, and what the controller said, oldest first")
    public List<MarkView> list(@PathParam("id") UUID id) {
        return marks.of(id).stream().map(MarkView::of).toList();
    }

    @GET
    @Path("activities/{id}/marks")
    @Transactional
    @Operation(operationId = "listActivityMarks", summary = "All marks of all an activity's occurrences, oldest first")
    public List<MarkView> ofActivity(@PathParam("id") UUID id) {
        return marks.ofActivity(id).stream().map(MarkView::of).toList();
    }

    @POST
    @Path("occurrences/{id}/marks")
    @RolesAllowed({"admin", "federal", "region", "municipality", "pipeline", "school"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "markOccurrence",
            summary = "Mark an occurrence",
            description = "The mark that it has already, sent again, changes nothing and is answered with 200. "
                    + "What is done or confirmed is marked anew only with a reason. A school marks its own part: of its "
                    + "own programme, or of a common activity that is the schools' work.")
    @APIResponse(
            responseCode = "201",
            description = "Marked",
            content = @Content(schema = @Schema(implementation = MarkView.class)))
    @APIResponse(
            responseCode = "200",
            description = "It has this mark already",
            content = @Content(schema = @Schema(implementation = MarkView.class)))
    public Response mark(@PathParam("id") UUID id, @NotNull @Valid NewMark wanted) {
        return answer(marks.mark(id, wanted));
    }

    @POST
    @Path("activities/{id}/marks")
    @RolesAllowed({"admin", "federal", "region", "municipality", "pipeline", "school"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "markActivity",
            summary = "Mark an activity that is to be carried out once",
            description = "The same as marking its one occurrence; with none or several, a conflict.")
    @APIResponse(
            responseCode = "201",
            description = "Marked",
            content = @Content(schema = @Schema(implementation = MarkView.class)))
    @APIResponse(
            responseCode = "200",
            description = "It has this mark already",
            content = @Content(schema = @Schema(implementation = MarkView.class)))
    public Response markActivity(@PathParam("id") UUID id, @NotNull @Valid NewMark wanted) {
        return answer(marks.markActivity(id, wanted));
    }

    @POST
    @Path("occurrences/{id}/control")
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

    private static Response answer(Marks.Made made) {
        return Response.status(made.isNew() ? Response.Status.CREATED : Response.Status.OK)
                .entity(MarkView.of(made.mark()))
                .build();
    }
}
