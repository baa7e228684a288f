package ru.podyom.roadmap.practice;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.territory.Territories;
import ru.podyom.runtime.api.Answers;
import ru.podyom.runtime.audit.AuditEntry;
import ru.podyom.runtime.audit.AuditTrail;
import ru.podyom.runtime.download.FileType;
import ru.podyom.runtime.idempotency.Idempotent;
import ru.podyom.runtime.paging.Cursor;

@Path("/api/v1/practices")
@Authenticated
@Tag(name = "Practices", description = "What worked at one school and may work at others (банк лучших практик)")
public class PracticeResource {

    private final Practices practices;
    private final Territories territories;
    private final PracticeFile file;
    private final AuditTrail trail;

    PracticeResource(Practices practices, Territories territories, PracticeFile file, AuditTrail trail) {
        this.practices = practices;
        this.territories = territories;
        this.file = file;
        this.trail = trail;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, FileType.CSV_TYPE, FileType.XLSX_TYPE})
    @Transactional
    @Operation(
            operationId = "listPractices",
            summary = "Practices of all districts that the caller may read",
            description = "What is published, for everybody; what is offered or archived, for the school and its"
                    + " authorities. With q the best fitting first, else the latest. JSON by pages; as CSV or XLSX, by"
                    + " Accept, the whole list.")
    @APIResponse(
            responseCode = "200",
            description = "A page, or the file",
            content = @Content(schema = @Schema(implementation = PracticePage.class)))
    public Response list(
            @BeanParam Question question,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context HttpHeaders headers) {
        Asked asked = question.asked(territories);
        practices.requireWords(asked.q());
        FileType type = FileType.wanted(headers);
        return type != null
                ? file.of(type, asked)
                : Response.ok(page(asked, Cursor.limit(limit), cursor)).build();
    }

    private PracticePage page(Asked asked, int size, @Nullable String cursor) {
        List<Found> found = practices.after(Found.at(cursor, asked), asked, size + 1);
        List<Found> shown = found.subList(0, Math.min(size, found.size()));
        Map<UUID, Practice> all = practices.all(shown);
        return new PracticePage(
                shown.stream()
                        .flatMap(
                                one -> Optional.ofNullable(all.get(one.id()))
                                        .map(practice -> PracticeView.of(practice, one.rank()))
                                        .stream())
                        .toList(),
                Cursor.next(found, size, Found::key, asked.filters()));
    }

    @POST
    @RolesAllowed({"admin", "federal", "region", "municipality", "school"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "offerPractice",
            summary = "Offer a practice",
            description = "It is read by the school and its authorities until they publish it. No names of pupils.")
    @APIResponse(
            responseCode = "201",
            description = "Offered",
            content = @Content(schema = @Schema(implementation = PracticeView.class)))
    public Response offer(@NotNull @Valid NewPractice wanted) {
        PracticeView view = PracticeView.of(practices.offer(wanted));
        return Answers.created("/api/v1/practices/" + view.id(), view.version(), view);
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(operationId = "getPractice", summary = "One practice")
    @APIResponse(
            responseCode = "200",
            description = "The practice, with its ETag",
            content = @Content(schema = @Schema(implementation = PracticeView.class)))
    public Response get(@PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String known) {
        PracticeView view = PracticeView.of(practices.get(id));
        return Answers.unlessKnown(known, view.version(), view);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({"admin", "federal", "region", "municipality", "school"})
    @Transactional
    @Operation(
            operationId = "correctPractice",
            summary = "Correct a practice that nobody has decided on yet",
            description = "What is published stays as it was decided on: offer another one.")
    @APIResponse(
            responseCode = "200",
            description = "Corrected",
            content = @Content(schema = @Schema(implementation = PracticeView.class)))
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NewPractice wanted) {
        PracticeView view = PracticeView.of(practices.correct(id, wanted, ifMatch));
        return Answers.ok(view.version(), view);
    }

    @POST
    @Path("{id}/decision")
    @RolesAllowed({"admin", "federal", "region", "municipality"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "decidePractice",
            summary = "Publish a practice, or archive it",
            description = "Of what was read: If-Match takes its ETag. What is offered is published or archived, what is"
                    + " published is archived, and what is archived stays so.")
    @APIResponse(
            responseCode = "200",
            description = "Decided",
            content = @Content(schema = @Schema(implementation = PracticeView.class)))
    public Response decide(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NewDecision made) {
        PracticeView view = PracticeView.of(practices.decide(id, made, ifMatch));
        return Answers.ok(view.version(), view);
    }

    @GET
    @Path("{id}/history")
    @Transactional
    @Operation(
            operationId = "getPracticeHistory",
            summary = "Every change of a practice, oldest first",
            description = "For the school and its authorities, also of what everybody reads.")
    public List<AuditEntry> history(@PathParam("id") UUID id) {
        return trail.of(Practices.ENTITY, practices.own(id).id().toString());
    }
}
