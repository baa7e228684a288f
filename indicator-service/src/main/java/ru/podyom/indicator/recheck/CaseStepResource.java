package ru.podyom.indicator.recheck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.api.Answers;
import ru.podyom.runtime.idempotency.Idempotent;

/** The steps of a case; each asks for the version that was read. */
@Path("/api/v1/objectivity-cases/{id}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"admin", "federal", "region", "municipality"})
@Tag(name = "Objectivity")
public class CaseStepResource {

    private final ObjectivityCases cases;

    CaseStepResource(ObjectivityCases cases) {
        this.cases = cases;
    }

    @POST
    @Path("sample")
    @Idempotent
    @Transactional
    @Operation(
            operationId = "drawRecheckSample",
            summary = "Draw which works are checked again",
            description = "Once. The seed is kept, so that anyone can draw the same again: the first numbers of a"
                    + " Fisher-Yates shuffle of 1 to population by java.util.Random(seed), ascending. Works are counted"
                    + " in the order of the pupils' codes.")
    @APIResponse(
            responseCode = "200",
            description = "Drawn",
            content = @Content(schema = @Schema(implementation = CaseView.class)))
    public Response draw(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NewSample wanted) {
        return answer(cases.draw(id, ifMatch, wanted));
    }

    @PUT
    @Path("observers")
    @Transactional
    @Operation(
            operationId = "assignObservers",
            summary = "Assign the independent observers",
            description = "All of them, in the place of those before.")
    @APIResponse(
            responseCode = "200",
            description = "Assigned",
            content = @Content(schema = @Schema(implementation = CaseView.class)))
    public Response observers(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NewObservers wanted) {
        return answer(cases.watch(id, ifMatch, wanted));
    }

    @PUT
    @Path("agreement")
    @Transactional
    @Operation(
            operationId = "recordRecheckAgreement",
            summary = "Record what the recheck found",
            description = "How many marks or points agree; the answer adds percent and Wilson's interval. Again it"
                    + " corrects what was recorded.")
    @APIResponse(
            responseCode = "200",
            description = "Recorded",
            content = @Content(schema = @Schema(implementation = CaseView.class)))
    public Response agreement(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NewAgreement found) {
        return answer(cases.recheck(id, ifMatch, found));
    }

    @POST
    @Path("closing")
    @Idempotent
    @Transactional
    @Operation(
            operationId = "closeObjectivityCase",
            summary = "Say what the closer look came to",
            description = "Without a recheck it can only be inconclusive.")
    @APIResponse(
            responseCode = "200",
            description = "Closed",
            content = @Content(schema = @Schema(implementation = CaseView.class)))
    public Response close(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NewClosing wanted) {
        return answer(cases.close(id, ifMatch, wanted));
    }

    @POST
    @Path("reopening")
    @Idempotent
    @Transactional
    @Operation(
            operationId = "reopenObjectivityCase",
            summary = "Look at it again",
            description = "From the start, with another sample; what was before stays in the history.")
    @APIResponse(
            responseCode = "200",
            description = "Open again",
            content = @Content(schema = @Schema(implementation = CaseView.class)))
    public Response reopen(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NewReopening wanted) {
        return answer(cases.reopen(id, ifMatch, wanted));
    }

    private static Response answer(ObjectivityCase one) {
        return Answers.ok(one.version, CaseView.of(one));
    }
}
