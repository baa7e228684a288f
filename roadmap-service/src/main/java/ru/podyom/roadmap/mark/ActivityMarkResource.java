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
import ru.podyom.runtime.idempotency.Idempotent;

@Path("/api/v1/activities/{id}/marks")
@Authenticated
@Tag(name = "Marks", description = "Marks of execution, with their history")
public class ActivityMarkResource {

    private final Marks marks;

    ActivityMarkResource(Marks marks) {
        this.marks = marks;
    }

    @GET
    @Transactional
    @Operation(operationId = "listActivityMarks", summary = "All marks of all an activity's occurrences, oldest first")
    public List<MarkView> ofActivity(@PathParam("id") UUID id) {
        return marks.ofActivity(id).stream().map(MarkView::of).toList();
    }

    @POST
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
        return OccurrenceMarkResource.answer(marks.markActivity(id, wanted));
    }
}
