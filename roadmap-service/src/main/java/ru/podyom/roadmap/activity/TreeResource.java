package ru.podyom.roadmap.activity;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import ru.podyom.runtime.idempotency.Idempotent;

@Path("/api/v1/programmes/{code}/activity-trees")
@Authenticated
@Tag(name = "Activities")
public class TreeResource {

    private final Planning planning;

    TreeResource(Planning planning) {
        this.planning = planning;
    }

    @POST
    @RolesAllowed({"admin", "federal", "region", "municipality", "pipeline"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "addPlan",
            summary = "Add the whole plan at once, all or nothing",
            description = "Only to a programme without a plan; at most 5000 nodes and 10 levels.")
    @APIResponse(
            responseCode = "201",
            description = "Added; the tree with its ids",
            content = @Content(schema = @Schema(implementation = TreeView.class)))
    public Response add(@PathParam("code") String code, @NotNull @Valid NewTree tree) {
        TreeView view = TreeView.of(code, planning.plan(code, tree));
        return Response.created(URI.create("/api/v1/programmes/" + code + "/activities"))
                .entity(view)
                .build();
    }
}
