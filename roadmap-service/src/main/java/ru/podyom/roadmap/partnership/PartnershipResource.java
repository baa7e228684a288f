package ru.podyom.roadmap.partnership;

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
import ru.podyom.roadmap.programme.Choice;
import ru.podyom.roadmap.programme.Instants;
import ru.podyom.roadmap.territory.Territories;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.api.Answers;
import ru.podyom.runtime.download.FileType;
import ru.podyom.runtime.idempotency.Idempotent;
import ru.podyom.runtime.paging.Cursor;

@Path("/api/v1/partnerships")
@Authenticated
@Tag(
        name = "Partnerships",
        description = "Partnerships of schools and network agreements (партнёрские соглашения и договоры о сетевом"
                + " взаимодействии)")
public class PartnershipResource {

    private final Partnerships partnerships;
    private final Territories territories;
    private final Scope scope;
    private final PartnershipFile file;

    PartnershipResource(Partnerships partnerships, Territories territories, Scope scope, PartnershipFile file) {
        this.partnerships = partnerships;
        this.territories = territories;
        this.scope = scope;
        this.file = file;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, FileType.CSV_TYPE, FileType.XLSX_TYPE})
    @Transactional
    @Operation(
            operationId = "listPartnerships",
            summary = "Agreements in which a school of the territory takes part, in the order of their making",
            description = "JSON by pages; as CSV or XLSX, by Accept, the whole list.")
    @APIResponse(
            responseCode = "200",
            description = "A page, or the file",
            content = @Content(schema = @Schema(implementation = PartnershipPage.class)))
    public Response list(
            @QueryParam("territory") @Nullable String territory,
            @Parameter(description = "Code of a school that takes part", example = "lk-demyanovskaya")
                    @QueryParam("school")
                    @Nullable
                    String school,
            @Parameter(example = "MA") @QueryParam("subject") @Nullable String subject,
            @Parameter(schema = @Schema(implementation = Kind.class)) @QueryParam("kind") @Nullable String kind,
            @Parameter(schema = @Schema(implementation = PartnershipState.class)) @QueryParam("state") @Nullable
                    String state,
            @Parameter(description = "Only those in force on this day", example = "2021-10-01")
                    @QueryParam("on")
                    @Nullable
                    String on,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context HttpHeaders headers) {
        if (school != null) {
            scope.requireSchool(school);
        }
        Asked asked = new Asked(
                territories.pathToList(territory),
                school,
                subject,
                Choice.of(Kind.class, "kind", kind),
                Choice.of(PartnershipState.class, "state", state),
                Instants.day("on", on));
        FileType type = FileType.wanted(headers);
        return type != null
                ? file.of(type, asked)
                : Response.ok(page(asked, Cursor.limit(limit), cursor)).build();
    }

    private PartnershipPage page(Asked asked, int size, @Nullable String cursor) {
        List<PartnershipView> rows = partnerships.after(Cursor.id(cursor, asked.filters()), asked, size + 1).stream()
                .map(PartnershipView::of)
                .toList();
        return new PartnershipPage(
                rows.subList(0, Math.min(size, rows.size())),
                Cursor.next(rows, size, view -> view.id().toString(), asked.filters()));
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(operationId = "getPartnership", summary = "One agreement")
    @APIResponse(
            responseCode = "200",
            description = "The agreement, with its ETag",
            content = @Content(schema = @Schema(implementation = PartnershipView.class)))
    public Response get(@PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String known) {
        Partnership partnership = partnerships.get(id);
        return Answers.unlessKnown(known, partnership.version, PartnershipView.of(partnership));
    }

    @POST
    @RolesAllowed({"admin", "federal", "region", "municipality", "pipeline"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "createPartnership",
            summary = "Add an agreement, as a draft",
            description = "Of schools that all belong to the caller's territory.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(schema = @Schema(implementation = PartnershipView.class)))
    public Response create(@NotNull @Valid NewPartnership wanted) {
        return PartnershipLifeResource.created(partnerships.create(wanted));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({"admin", "federal", "region", "municipality", "pipeline"})
    @Transactional
    @Operation(operationId = "correctPartnership", summary = "Correct an agreement that is not ended")
    @APIResponse(
            responseCode = "200",
            description = "Corrected",
            content = @Content(schema = @Schema(implementation = PartnershipView.class)))
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NewPartnership wanted) {
        Partnership partnership = partnerships.correct(id, wanted, ifMatch);
        return Answers.ok(partnership.version, PartnershipView.of(partnership));
    }
}
