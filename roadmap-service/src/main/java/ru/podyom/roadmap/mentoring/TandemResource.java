package ru.podyom.roadmap.mentoring;

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

@Path("/api/v1/tandems")
@Authenticated
@Tag(name = "Mentoring")
public class TandemResource {

    private final Tandems tandems;
    private final Territories territories;
    private final Scope scope;
    private final TandemFile file;

    TandemResource(Tandems tandems, Territories territories, Scope scope, TandemFile file) {
        this.tandems = tandems;
        this.territories = territories;
        this.scope = scope;
        this.file = file;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, FileType.CSV_TYPE, FileType.XLSX_TYPE})
    @Transactional
    @Operation(
            operationId = "listTandems",
            summary = "Tandems and groups in which somebody of the territory takes part, in the order of their making",
            description = "JSON by pages; as CSV or XLSX, by Accept, the whole list.")
    @APIResponse(
            responseCode = "200",
            description = "A page, or the file",
            content = @Content(schema = @Schema(implementation = TandemPage.class)))
    public Response list(
            @QueryParam("territory") @Nullable String territory,
            @Parameter(description = "Code of a school of which somebody takes part", example = "lk-demyanovskaya")
                    @QueryParam("school")
                    @Nullable
                    String school,
            @Parameter(description = "Id of the mentor") @QueryParam("mentor") @Nullable UUID mentor,
            @Parameter(schema = @Schema(implementation = Deficit.class)) @QueryParam("deficit") @Nullable
                    String deficit,
            @Parameter(example = "MA") @QueryParam("subject") @Nullable String subject,
            @Parameter(schema = @Schema(implementation = TandemState.class)) @QueryParam("state") @Nullable
                    String state,
            @Parameter(description = "Only those at work on this day", example = "2021-11-01")
                    @QueryParam("on")
                    @Nullable
                    String on,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context HttpHeaders headers) {
        if (school != null) {
            scope.requireSchool(school);
        }
        TandemsAsked asked = new TandemsAsked(
                territories.pathToList(territory),
                school,
                mentor,
                Choice.of(Deficit.class, "deficit", deficit),
                subject,
                Choice.of(TandemState.class, "state", state),
                Instants.day("on", on));
        FileType type = FileType.wanted(headers);
        return type != null
                ? file.of(type, asked)
                : Response.ok(page(asked, Cursor.limit(limit), cursor)).build();
    }

    private TandemPage page(TandemsAsked asked, int size, @Nullable String cursor) {
        List<TandemView> rows = tandems.after(Cursor.id(cursor, asked.filters()), asked, size + 1).stream()
                .map(TandemView::of)
                .toList();
        return new TandemPage(
                rows.subList(0, Math.min(size, rows.size())),
                Cursor.next(rows, size, view -> view.id().toString(), asked.filters()));
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(operationId = "getTandem", summary = "One tandem, with its steps")
    @APIResponse(
            responseCode = "200",
            description = "The tandem, with its ETag",
            content = @Content(schema = @Schema(implementation = TandemView.class)))
    public Response get(@PathParam("id") UUID id, @HeaderParam("If-None-Match") @Nullable String known) {
        Tandem tandem = tandems.get(id);
        return Answers.unlessKnown(known, tandem.version, TandemView.of(tandem));
    }

    @POST
    @RolesAllowed({"admin", "federal", "region", "municipality", "school", "pipeline"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "startTandem",
            summary = "Bring a mentor and teachers together",
            description =
                    "A school does so with its own teachers and its own mentor; across schools, or with a mentor of"
                            + " the municipality, the authority does. Refused if the mentor is not active (409 inactive), or is at"
                            + " work on the same with one of them (409 exists).")
    @APIResponse(
            responseCode = "201",
            description = "Started",
            content = @Content(schema = @Schema(implementation = TandemView.class)))
    public Response start(@NotNull @Valid NewTandem wanted) {
        return TandemLifeResource.created(tandems.start(wanted));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({"admin", "federal", "region", "municipality", "school", "pipeline"})
    @Transactional
    @Operation(
            operationId = "correctTandem",
            summary = "Correct a tandem that is not ended",
            description = "Its mentor stays, and so do its steps.")
    @APIResponse(
            responseCode = "200",
            description = "Corrected",
            content = @Content(schema = @Schema(implementation = TandemView.class)))
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid NewTandem wanted) {
        Tandem tandem = tandems.correct(id, wanted, ifMatch);
        return Answers.ok(tandem.version, TandemView.of(tandem));
    }
}
