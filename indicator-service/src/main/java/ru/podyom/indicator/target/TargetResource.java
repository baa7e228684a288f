package ru.podyom.indicator.target;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.api.Answers;
import ru.podyom.runtime.idempotency.Idempotent;
import ru.podyom.runtime.paging.Cursor;

@Path("/api/v1/targets")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Targets", description = "What was promised")
public class TargetResource {

    private final Targets targets;

    TargetResource(Targets targets) {
        this.targets = targets;
    }

    @GET
    @Transactional
    @Operation(operationId = "listTargets", summary = "Targets, in the order they were set")
    public TargetPage list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        int size = Cursor.limit(limit);
        List<TargetView> rows = targets.after(Cursor.id(cursor), size + 1).stream()
                .map(TargetView::of)
                .toList();
        return new TargetPage(rows.subList(0, Math.min(size, rows.size())), Cursor.next(rows, size, view -> view.id()
                .toString()));
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(operationId = "getTarget", summary = "One target")
    @APIResponse(
            responseCode = "200",
            description = "The target, with its ETag",
            content = @Content(schema = @Schema(implementation = TargetView.class)))
    public Response get(@PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String known) {
        Target target = targets.get(id);
        return Answers.unlessKnown(known, target.version, TargetView.of(target));
    }

    @POST
    @RolesAllowed({"admin", "federal", "region", "municipality"})
    @Idempotent
    @Transactional
    @Operation(operationId = "setTarget", summary = "Set a target for a territory or a programme")
    @APIResponse(
            responseCode = "201",
            description = "Set",
            content = @Content(schema = @Schema(implementation = TargetView.class)))
    public Response create(@NotNull @Valid NewTarget wanted) {
        Target target = targets.create(wanted);
        return Answers.created("/api/v1/targets/" + target.id(), target.version, TargetView.of(target));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({"admin", "federal", "region", "municipality"})
    @Transactional
    @Operation(operationId = "changeTarget", summary = "Change the range of a target")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = TargetView.class)))
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NewTarget wanted) {
        Target target = targets.change(id, wanted, ifMatch);
        return Answers.ok(target.version, TargetView.of(target));
    }
}
