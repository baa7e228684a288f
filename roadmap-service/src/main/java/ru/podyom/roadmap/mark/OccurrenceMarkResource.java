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

@Path("/api/v1/occurrences/{id}/marks")
@Authenticated
@Tag(name = "Marks", description = "Marks of execution, with their history")
public class OccurrenceMarkResource {

    private final Marks marks;

    OccurrenceMarkResource(Marks marks) {
        this.marks = marks;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listMarks",
            summary = "All marks of an occurrence, and what the controller said, oldest first")
    public List<MarkView> list(@PathParam("id") UUID id) {
        return marks.of(id).stream().map(MarkView::of).toList();
    }

    @POST
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

    static Response answer(Marks.Made made) {
        return Response.status(made.isNew() ? Response.Status.CREATED : Response.Status.OK)
                .entity(MarkView.of(made.mark()))
                .build();
    }
}
