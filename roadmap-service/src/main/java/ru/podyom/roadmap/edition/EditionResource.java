package ru.podyom.roadmap.edition;

import io.quarkus.security.Authenticated;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.programme.Programme;
import ru.podyom.roadmap.programme.ProgrammeView;
import ru.podyom.runtime.api.Answers;
import ru.podyom.runtime.download.FileType;
import ru.podyom.runtime.idempotency.Idempotent;
import ru.podyom.runtime.problem.Problems;

@Path("/api/v1/programmes/{code}")
@Authenticated
@Tag(name = "Editions", description = "Approved editions, and programmes made from a template")
public class EditionResource {

    private final Editions editions;
    private final Copies copies;
    private final EditionFile file;

    EditionResource(Editions editions, Copies copies, EditionFile file) {
        this.editions = editions;
        this.copies = copies;
        this.file = file;
    }

    @GET
    @Path("editions")
    @Produces({MediaType.APPLICATION_JSON, FileType.CSV_TYPE, FileType.XLSX_TYPE})
    @Transactional
    @Operation(operationId = "listEditions", summary = "The approved editions of a programme, first to last")
    @APIResponse(
            responseCode = "200",
            description = "The list, or the file",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = EditionView.class)))
    public Response list(@PathParam("code") String code, @Context HttpHeaders headers) {
        FileType type = FileType.wanted(headers);
        return type != null
                ? file.of(type, editions.programme(code))
                : Response.ok(editions.of(code).stream()
                                .map(edition -> EditionView.of(edition, false))
                                .toList())
                        .build();
    }

    @POST
    @Path("editions")
    @RolesAllowed({"admin", "federal", "region", "municipality"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "approveEdition",
            summary = "Approve a programme as it stands now, after changes",
            description = "The first edition is made when the programme is moved to approved.")
    @APIResponse(
            responseCode = "201",
            description = "Approved",
            content = @Content(schema = @Schema(implementation = EditionView.class)))
    public Response approve(@PathParam("code") String code, @NotNull @Valid NewEdition wanted) {
        Edition edition = editions.approve(code, wanted);
        return Response.created(URI.create("/api/v1/programmes/" + code + "/editions/" + edition.number))
                .entity(EditionView.of(edition, false))
                .build();
    }

    @GET
    @Path("editions/{number}")
    @Transactional
    @Operation(operationId = "getEdition", summary = "An edition with passport and plan as they were approved")
    public EditionView get(@PathParam("code") String code, @PathParam("number") int number) {
        return EditionView.of(editions.get(code, number), true);
    }

    @GET
    @Path("editions/{number}/changes")
    @Transactional
    @Operation(operationId = "getEditionChanges", summary = "What an edition changed")
    public List<Change> changes(
            @PathParam("code") String code,
            @PathParam("number") int number,
            @Parameter(description = "Number of an earlier edition; the one before, if absent")
                    @QueryParam("since")
                    @Nullable
                    Integer since) {
        int from = Objects.requireNonNullElse(since, number - 1);
        if (from >= number || from < 1) {
            throw Problems.invalid("since", "out-of-range", "an earlier edition than " + number);
        }
        return editions.changes(code, from, number);
    }

    @GET
    @Path("changes")
    @Transactional
    @Operation(operationId = "getUnapprovedChanges", summary = "What was changed since the last edition was approved")
    public List<Change> unapproved(@PathParam("code") String code) {
        return editions.changes(code);
    }

    @POST
    @Path("copies")
    @RolesAllowed({"admin", "federal", "region", "municipality"})
    @Idempotent
    @Transactional
    @Operation(
            operationId = "copyProgramme",
            summary = "Make a programme of a level below from this one",
            description = """
                    A draft of a school, or of a region or municipality, that lies in the territory of this programme:
                    with its goal, objectives, passport, budgets and plan. Each activity knows its origin; stages and
                    budgets of years outside another term are left out.""")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(schema = @Schema(implementation = ProgrammeView.class)))
    public Response copy(@PathParam("code") String code, @NotNull @Valid NewCopy wanted) {
        Programme made = copies.make(code, wanted);
        return Answers.created("/api/v1/programmes/" + made.code(), made.version(), ProgrammeView.of(made));
    }

    @GET
    @Path("differences")
    @Transactional
    @Operation(
            operationId = "getTemplateDifferences",
            summary = "How a programme differs from the template that it was made from",
            description = "In title, term, goal, objectives and passport first, then in activities.")
    public List<Change> differences(@PathParam("code") String code) {
        return editions.differences(code);
    }
}
