package ru.podyom.roadmap.recommendation;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.programme.Choice;
import ru.podyom.roadmap.programme.Today;
import ru.podyom.roadmap.territory.Territories;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.api.Answers;
import ru.podyom.runtime.download.FileType;
import ru.podyom.runtime.idempotency.Idempotent;
import ru.podyom.runtime.paging.Cursor;

@Path("/api/v1/recommendations")
@Authenticated
@Tag(name = "Recommendations", description = "Advice to single schools (адресные рекомендации)")
public class RecommendationResource {

    private final Recommendations recommendations;
    private final Territories territories;
    private final Scope scope;
    private final RecommendationFile file;

    RecommendationResource(
            Recommendations recommendations, Territories territories, Scope scope, RecommendationFile file) {
        this.recommendations = recommendations;
        this.territories = territories;
        this.scope = scope;
        this.file = file;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, FileType.CSV_TYPE, FileType.XLSX_TYPE})
    @Transactional
    @Operation(
            operationId = "listRecommendations",
            summary = "Recommendations of a territory or a school, oldest first",
            description = "JSON by pages; as CSV or XLSX, by Accept, the whole list.")
    @APIResponse(
            responseCode = "200",
            description = "A page, or the file",
            content = @Content(schema = @Schema(implementation = RecommendationPage.class)))
    public Response list(
            @QueryParam("territory") @Nullable String territory,
            @QueryParam("school") @Nullable String school,
            @Parameter(schema = @Schema(implementation = RecommendationStatus.class)) @QueryParam("status") @Nullable
                    String status,
            @Parameter(
                            description = "Day by which status is computed; today in Moscow if absent",
                            example = "2021-11-16")
                    @QueryParam("today")
                    @Nullable
                    String today,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context HttpHeaders headers) {
        if (school != null) {
            scope.requireSchool(school);
        }
        Asked asked = new Asked(
                territories.pathToList(territory),
                school,
                Choice.of(RecommendationStatus.class, "status", status),
                Today.or(today));
        FileType type = FileType.wanted(headers);
        return type != null
                ? file.of(type, asked)
                : Response.ok(page(asked, Cursor.limit(limit), cursor)).build();
    }

    private RecommendationPage page(Asked asked, int size, @Nullable String cursor) {
        List<RecommendationView> rows =
                recommendations.after(Cursor.id(cursor, asked.filters()), asked, size + 1).stream()
                        .map(one -> RecommendationView.of(one, asked.today()))
                        .toList();
        return new RecommendationPage(
                asked.today(),
                rows.subList(0, Math.min(size, rows.size())),
                Cursor.next(rows, size, view -> view.id().toString(), asked.filters()));
    }

    @POST
    @RolesAllowed({"admin", "federal", "region", "municipality"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "sendRecommendation",
            summary = "Advise a school",
            description = "The same recommendation again is the one that is there (200). It is not changed afterwards:"
                    + " send another one.")
    @APIResponse(
            responseCode = "201",
            description = "Sent",
            content = @Content(schema = @Schema(implementation = RecommendationView.class)))
    @APIResponse(
            responseCode = "200",
            description = "It was sent before",
            content = @Content(schema = @Schema(implementation = RecommendationView.class)))
    public Response send(@NotNull @Valid NewRecommendation wanted) {
        Recommendations.Sent sent = recommendations.send(wanted);
        Recommendation one = sent.recommendation();
        RecommendationView view = view(one);
        return sent.isNew()
                ? Answers.created("/api/v1/recommendations/" + one.id(), one.version, view)
                : Answers.ok(one.version, view);
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(operationId = "getRecommendation", summary = "One recommendation")
    @APIResponse(
            responseCode = "200",
            description = "The recommendation, with its ETag",
            content = @Content(schema = @Schema(implementation = RecommendationView.class)))
    public Response get(
            @PathParam("id") UUID id,
            @Parameter(description = "Day by which status is computed", example = "2021-11-16")
                    @QueryParam("today")
                    @Nullable
                    String today,
            @HeaderParam("If-None-Match") @Nullable String known) {
        Recommendation one = recommendations.get(id);
        LocalDate day = Today.or(today);
        // Its status changes with the day, and its version does not.
        boolean settled = one.acknowledgedAt != null;
        return Answers.unlessKnown(settled ? known : null, one.version, RecommendationView.of(one, day));
    }

    @POST
    @Path("{id}/acknowledgement")
    @RolesAllowed({"admin", "school"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "acknowledgeRecommendation",
            summary = "Say that the school has read it",
            description = "Again, it changes nothing. Late is not never.")
    @APIResponse(
            responseCode = "200",
            description = "Acknowledged",
            content = @Content(schema = @Schema(implementation = RecommendationView.class)))
    public Response acknowledge(@PathParam("id") UUID id) {
        Recommendation one = recommendations.acknowledge(id);
        return Answers.ok(one.version, view(one));
    }

    @POST
    @Path("{id}/answer")
    @RolesAllowed({"admin", "school"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "answerRecommendation",
            summary = "Answer for the school",
            description = "Acknowledges it too. The same answer again changes nothing, another one is a conflict.")
    @APIResponse(
            responseCode = "200",
            description = "Answered",
            content = @Content(schema = @Schema(implementation = RecommendationView.class)))
    public Response answer(@PathParam("id") UUID id, @NotNull @Valid NewAnswer said) {
        Recommendation one = recommendations.answer(id, said);
        return Answers.ok(one.version, view(one));
    }

    private static RecommendationView view(Recommendation one) {
        return RecommendationView.of(one, Today.inMoscow());
    }
}
