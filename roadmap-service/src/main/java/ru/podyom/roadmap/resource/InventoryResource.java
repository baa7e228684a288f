package ru.podyom.roadmap.resource;

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
import ru.podyom.roadmap.programme.Instants;
import ru.podyom.roadmap.territory.Territories;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.api.Answers;
import ru.podyom.runtime.audit.AuditEntry;
import ru.podyom.runtime.audit.AuditTrail;
import ru.podyom.runtime.download.FileType;
import ru.podyom.runtime.idempotency.Idempotent;
import ru.podyom.runtime.paging.Cursor;

@Path("/api/v1/resource-inventories")
@Authenticated
@Tag(name = "Resources", description = "What schools have and lack, and what became of it")
public class InventoryResource {

    private final Inventories inventories;
    private final Territories territories;
    private final Scope scope;
    private final InventoryFile file;
    private final AuditTrail trail;

    InventoryResource(
            Inventories inventories, Territories territories, Scope scope, InventoryFile file, AuditTrail trail) {
        this.inventories = inventories;
        this.territories = territories;
        this.scope = scope;
        this.file = file;
        this.trail = trail;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, FileType.CSV_TYPE, FileType.XLSX_TYPE})
    @Transactional
    @Operation(
            operationId = "listResourceInventories",
            summary = "Inventories of a territory or a school, in the order of their recording",
            description = "JSON by pages, without the resources; as CSV or XLSX, by Accept, the whole list, one row a"
                    + " resource.")
    @APIResponse(
            responseCode = "200",
            description = "A page, or the file",
            content = @Content(schema = @Schema(implementation = InventoryPage.class)))
    public Response list(
            @QueryParam("territory") @Nullable String territory,
            @QueryParam("school") @Nullable String school,
            @Parameter(description = "First day of the count", example = "2021-09-01") @QueryParam("from") @Nullable
                    String from,
            @Parameter(description = "Last day of the count", example = "2022-08-31") @QueryParam("to") @Nullable
                    String to,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context HttpHeaders headers) {
        if (school != null) {
            scope.requireSchool(school);
        }
        Asked asked = new Asked(
                territories.pathToList(territory), school, Instants.day("from", from), Instants.day("to", to));
        FileType type = FileType.wanted(headers);
        return type != null
                ? file.of(type, asked)
                : Response.ok(page(asked, Cursor.limit(limit), cursor)).build();
    }

    private InventoryPage page(Asked asked, int size, @Nullable String cursor) {
        List<InventoryHead> rows = inventories.after(Cursor.id(cursor, asked.filters()), asked, size + 1);
        return new InventoryPage(
                rows.subList(0, Math.min(size, rows.size())),
                Cursor.next(rows, size, head -> head.id().toString(), asked.filters()));
    }

    @POST
    @RolesAllowed({"admin", "federal", "region", "municipality", "school", "pipeline"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "recordResourceInventory",
            summary = "Record what a school has and needs on a day",
            description = "Of all its resources: what is not listed is not there. The same inventory again is the one"
                    + " that is there (200); another one of the same day is a conflict: correct the one that is there.")
    @APIResponse(
            responseCode = "201",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = InventoryView.class)))
    @APIResponse(
            responseCode = "200",
            description = "It was recorded before",
            content = @Content(schema = @Schema(implementation = InventoryView.class)))
    public Response record(@NotNull @Valid NewInventory wanted) {
        Inventories.Recorded recorded = inventories.record(wanted);
        InventoryView view = InventoryView.of(recorded.inventory());
        return recorded.isNew()
                ? Answers.created("/api/v1/resource-inventories/" + view.id(), view.version(), view)
                : Answers.ok(view.version(), view);
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(operationId = "getResourceInventory", summary = "One inventory, with its resources")
    @APIResponse(
            responseCode = "200",
            description = "The inventory, with its ETag",
            content = @Content(schema = @Schema(implementation = InventoryView.class)))
    public Response get(@PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String known) {
        InventoryView view = InventoryView.of(inventories.get(id));
        return Answers.unlessKnown(known, view.version(), view);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({"admin", "federal", "region", "municipality", "school", "pipeline"})
    @Transactional
    @Operation(
            operationId = "correctResourceInventory",
            summary = "Correct an inventory",
            description = "All its resources as they are to stand; school and day stay. The inventory after it is"
                    + " compared anew.")
    @APIResponse(
            responseCode = "200",
            description = "Corrected",
            content = @Content(schema = @Schema(implementation = InventoryView.class)))
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NewInventory wanted) {
        InventoryView view = InventoryView.of(inventories.correct(id, wanted, ifMatch));
        return Answers.ok(view.version(), view);
    }

    @GET
    @Path("{id}/history")
    @Transactional
    @Operation(operationId = "getResourceInventoryHistory", summary = "Every change of an inventory, oldest first")
    public List<AuditEntry> history(@PathParam("id") UUID id) {
        return trail.of(Inventories.ENTITY, inventories.get(id).id().toString());
    }
}
