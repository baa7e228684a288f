package ru.podyom.assessment.procedure;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.api.Answers;

@Path("/api/v1/procedures/{code}/items")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Procedures")
public class ItemResource {

    private final Items items;

    ItemResource(Items items) {
        this.items = items;
    }

    @GET
    @Transactional
    @Operation(operationId = "getProcedureItems", summary = "Items of a procedure, in the order of the paper")
    @APIResponse(
            responseCode = "200",
            description = "The items, with the ETag of the list; an empty list if nobody has told them",
            content = @Content(schema = @Schema(implementation = ItemsView.class)))
    public Response get(
            @Parameter(description = "Code of the procedure", example = "vpr-ma-5-2019") @PathParam("code") String code,
            @HeaderParam("If-None-Match") @Nullable String known) {
        ItemsView view = items.view(code);
        return Answers.unlessKnown(known, view.version(), view);
    }

    @PUT
    @RolesAllowed({"admin", "federal", "region", "municipality"})
    @Transactional
    @Operation(
            operationId = "replaceProcedureItems",
            summary = "Tell all items of a procedure",
            description =
                    "If-Match takes the ETag of the list, \"0\" before there is one. The greatest scores sum up to"
                            + " the procedure's, where that is known.")
    @APIResponse(
            responseCode = "200",
            description = "Replaced",
            content = @Content(schema = @Schema(implementation = ItemsView.class)))
    public Response replace(
            @Parameter(description = "Code of the procedure", example = "vpr-ma-5-2019") @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NewItems wanted) {
        ItemsView view = items.replace(code, wanted, ifMatch);
        return Answers.ok(view.version(), view);
    }
}
