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
public class MarkResource {

    private final Marks marks;

    MarkResource(Marks marks) {
        this.marks = marks;
    }

    @GET
    @Transactional
    @Operation(operationId = "listMarks", summary = "All marks of an activity, oldest first")
    public List<MarkView> list(@PathParam("id") UUID id) {
        return marks.of(id).stream().map(MarkView::of).toList();
    }

    @POST
    @RolesAllowed({"admin", "federal", "region", "municipality", "pipeline", "school"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "markActivity",
            summary = "Mark an activity without parts",
            description = "The mark that it has already, sent again, changes nothing and is answered with 200. "
                    + "A school marks only the activities of its own programme.")
    @APIResponse(
            responseCode = "201",
            description = "Marked",
            content = @Content(schema = @Schema(implementation = MarkView.class)))
    @APIResponse(
            responseCode = "200",
            description = "It has this mark already",
            content = @Content(schema = @Schema(implementation = MarkView.class)))
    public Response mark(@PathParam("id") UUID id, @NotNull @Valid NewMark wanted) {
        Marks.Made made = marks.mark(id, wanted);
        return Response.status(made.isNew() ? Response.Status.CREATED : Response.Status.OK)
                .entity(MarkView.of(made.mark()))
                .build();
    }
}
