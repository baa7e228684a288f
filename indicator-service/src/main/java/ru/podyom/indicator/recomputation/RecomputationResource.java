package ru.podyom.indicator.recomputation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.idempotency.Idempotent;
import ru.podyom.runtime.paging.Cursor;
import ru.podyom.runtime.problem.Problems;

@Path("/api/v1/recomputations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"admin", "federal"})
@Tag(name = "Recomputations", description = "All values again from the stored facts")
public class RecomputationResource {

    private static final int LARGEST_SAMPLE = 100_000;

    private final Recomputations recomputations;
    private final Equality equality;

    RecomputationResource(Recomputations recomputations, Equality equality) {
        this.recomputations = recomputations;
        this.equality = equality;
    }

    @GET
    @Transactional
    @Operation(operationId = "listRecomputations", summary = "Recomputations, newest first")
    public RecomputationPage list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        int size = Cursor.limit(limit);
        List<RecomputationView> rows = recomputations.newest(Cursor.id(cursor), size + 1).stream()
                .map(RecomputationView::of)
                .toList();
        return new RecomputationPage(
                rows.subList(0, Math.min(size, rows.size())),
                Cursor.next(rows, size, one -> one.id().toString()));
    }

    @POST
    @Idempotent
    @Transactional
    @Operation(
            operationId = "startRecomputation",
            summary = "Compute all values again",
            description =
                    "Runs beside normal work, a few hundred schools at a time, and goes on after a restart. Where the"
                            + " news have led to the same values, `changed` stays 0.")
    @APIResponse(
            responseCode = "202",
            description = "Started; see where it stands at Location",
            content = @Content(schema = @Schema(implementation = RecomputationView.class)))
    public Response start(@NotNull @Valid NewRecomputation wanted) {
        Recomputation one = recomputations.start(wanted.indicator());
        return Response.accepted(RecomputationView.of(one))
                .location(URI.create("/api/v1/recomputations/" + one.id()))
                .build();
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(operationId = "getRecomputation", summary = "How a recomputation stands")
    public RecomputationView get(@PathParam("id") UUID id) {
        return RecomputationView.of(recomputations.get(id));
    }

    @POST
    @Path("{id}/cancellation")
    @Idempotent
    @Transactional
    @Operation(
            operationId = "cancelRecomputation",
            summary = "Let a recomputation be",
            description =
                    "What it has computed stays: it is as right as the rest. Of one that has ended it changes nothing.")
    public RecomputationView cancel(@PathParam("id") UUID id) {
        return RecomputationView.of(recomputations.cancel(id));
    }

    @GET
    @Path("equality")
    @Transactional
    @Operation(
            operationId = "checkValues",
            summary = "Compare stored values with what the stored facts give",
            description = "Writes nothing. Computes a number of schools, chosen by the seed, from scratch, and adds all"
                    + " stored contributions up: both must be what is stored, to the last digit.")
    public EqualityAnswer check(
            @Parameter(description = "Schools to compute, 1 to 100000; 100 if absent", example = "100")
                    @QueryParam("sample")
                    @Nullable
                    Integer sample,
            @Parameter(description = "Chooses the schools; the same seed chooses the same ones", example = "7")
                    @QueryParam("seed")
                    @Nullable
                    Integer seed) {
        int schools = sample == null ? 100 : sample;
        if (schools < 1 || schools > LARGEST_SAMPLE) {
            throw Problems.invalid("sample", "out-of-range", "1 to " + LARGEST_SAMPLE + " schools");
        }
        return equality.check(schools, seed == null ? 0 : seed);
    }
}
