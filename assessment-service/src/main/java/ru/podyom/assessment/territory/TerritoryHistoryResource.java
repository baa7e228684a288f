package ru.podyom.assessment.territory;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.api.Answers;
import ru.podyom.runtime.idempotency.Idempotent;

@Path("/api/v1/territories/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Territories")
public class TerritoryHistoryResource {

    private final TerritoryChanges changes;

    TerritoryHistoryResource(TerritoryChanges changes) {
        this.changes = changes;
    }

    @GET
    @Path("history")
    @Transactional
    @Operation(operationId = "getTerritoryHistory", summary = "What a territory was called from when until when")
    public TerritoryHistory history(@PathParam("code") String code) {
        return changes.history(code);
    }

    @POST
    @Path("changes")
    @RolesAllowed({"admin", "federal", "region"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "changeTerritory",
            summary = "Say what happened to a territory on a day",
            description = """
                    rename takes name, changeOktmo oktmo, abolish successor, restore nothing more. When a municipality
                    is abolished, all its schools stand in its successor from that day on, and their results with them;
                    the successor answers for the schools that were closed before, for the procedures and for the
                    imports too. restore takes an abolition back as of its day: the schools that went to the successor
                    on that day and all else come back. A region is abolished after its municipalities. The path of a territory is for life. A day in the future is refused.
                    If-Match takes the territory's ETag.""")
    @APIResponse(
            responseCode = "200",
            description = "The territory after the change, with its new ETag",
            content = @Content(schema = @Schema(implementation = TerritoryView.class)))
    @APIResponse(responseCode = "503", description = "An import of the territory is under way")
    public Response change(
            @PathParam("code") String code,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NewTerritoryChange change) {
        Territory territory = changes.take(code, change, ifMatch);
        return Answers.ok(territory.version, TerritoryView.of(territory));
    }
}
