package ru.podyom.indicator.definition;

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
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.api.Answers;
import ru.podyom.runtime.idempotency.Idempotent;
import ru.podyom.runtime.paging.Cursor;
import ru.podyom.runtime.problem.Problems;

@Path("/api/v1/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Indicators", description = "What is measured, and by which formula")
public class IndicatorResource {

    private final Indicators indicators;

    IndicatorResource(Indicators indicators) {
        this.indicators = indicators;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listIndicators",
            summary = "The catalogue, by code",
            description =
                    "Of each indicator the newest version in the state asked for; published ones if none is named.")
    public IndicatorPage list(
            @Parameter(schema = @Schema(implementation = IndicatorState.class)) @QueryParam("state") @Nullable
                    String state,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        IndicatorState wanted = state(state);
        int size = Cursor.limit(limit);
        List<IndicatorView> rows = indicators.after(Cursor.key(cursor, wanted.name()), wanted, size + 1).stream()
                .map(IndicatorView::of)
                .toList();
        return new IndicatorPage(
                rows.subList(0, Math.min(size, rows.size())),
                Cursor.next(rows, size, IndicatorView::code, wanted.name()));
    }

    private static IndicatorState state(@Nullable String text) {
        return text == null
                ? IndicatorState.PUBLISHED
                : Stream.of(IndicatorState.values())
                        .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(text))
                        .findFirst()
                        .orElseThrow(() -> Problems.invalid("state", "unknown", "there is no state " + text));
    }

    @GET
    @Path("{code}")
    @Transactional
    @Operation(operationId = "getIndicator", summary = "The newest published version of an indicator")
    @APIResponse(
            responseCode = "200",
            description = "The indicator, with its ETag",
            content = @Content(schema = @Schema(implementation = IndicatorView.class)))
    public Response get(@PathParam("code") String code, @HeaderParam("If-None-Match") @Nullable String known) {
        Indicator one = indicators.inForce(code);
        return Answers.unlessKnown(known, one.revision, IndicatorView.of(one));
    }

    @GET
    @Path("{code}/versions")
    @Transactional
    @Operation(operationId = "listIndicatorVersions", summary = "All versions of an indicator, oldest first")
    public List<IndicatorView> versions(@PathParam("code") String code) {
        return indicators.versions(code).stream().map(IndicatorView::of).toList();
    }

    @GET
    @Path("{code}/versions/{version}")
    @Transactional
    @Operation(operationId = "getIndicatorVersion", summary = "One version of an indicator")
    @APIResponse(
            responseCode = "200",
            description = "The version, with its ETag",
            content = @Content(schema = @Schema(implementation = IndicatorView.class)))
    public Response version(
            @PathParam("code") String code,
            @PathParam("version") int version,
            @HeaderParam("If-None-Match") @Nullable String known) {
        Indicator one = indicators.get(code, version);
        return Answers.unlessKnown(known, one.revision, IndicatorView.of(one));
    }

    @POST
    @RolesAllowed({"admin", "federal", "region"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "draftIndicator",
            summary = "Draft an indicator, or the next version of one",
            description =
                    "Formulas are compiled at once: what is wrong in them is named by line and column. Try the draft"
                            + " on stored facts with `tryIndicator` before publishing it.")
    @APIResponse(
            responseCode = "201",
            description = "Drafted",
            content = @Content(schema = @Schema(implementation = IndicatorView.class)))
    public Response draft(@NotNull @Valid NewIndicator wanted) {
        Indicator one = indicators.draft(wanted);
        return Answers.created(
                "/api/v1/indicators/" + one.code() + "/versions/" + one.version(), one.revision, IndicatorView.of(one));
    }

    @PUT
    @Path("{code}/versions/{version}")
    @RolesAllowed({"admin", "federal", "region"})
    @Transactional
    @Operation(operationId = "correctIndicatorDraft", summary = "Correct a draft; a published version stays as it is")
    @APIResponse(
            responseCode = "200",
            description = "Corrected",
            content = @Content(schema = @Schema(implementation = IndicatorView.class)))
    public Response correct(
            @PathParam("code") String code,
            @PathParam("version") int version,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NewIndicator wanted) {
        return answer(indicators.correct(code, version, wanted, ifMatch));
    }

    @POST
    @Path("{code}/versions/{version}/publication")
    @RolesAllowed({"admin", "federal", "region"})
    @Transactional
    @Operation(
            operationId = "publishIndicator",
            summary = "Publish a draft",
            description = "The version before ends on the day before this one begins, and keeps the values it gave. A"
                    + " recomputation of the indicator starts.")
    @APIResponse(
            responseCode = "200",
            description = "Published",
            content = @Content(schema = @Schema(implementation = IndicatorView.class)))
    public Response publish(
            @PathParam("code") String code,
            @PathParam("version") int version,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(indicators.publish(code, version, ifMatch));
    }

    @POST
    @Path("{code}/versions/{version}/withdrawal")
    @RolesAllowed({"admin", "federal", "region"})
    @Transactional
    @Operation(
            operationId = "withdrawIndicator",
            summary = "Withdraw a version",
            description = "Nothing is computed by it any more. Again, it changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn",
            content = @Content(schema = @Schema(implementation = IndicatorView.class)))
    public Response withdraw(
            @PathParam("code") String code,
            @PathParam("version") int version,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(indicators.withdraw(code, version, ifMatch));
    }

    private static Response answer(Indicator one) {
        return Answers.ok(one.revision, IndicatorView.of(one));
    }
}
