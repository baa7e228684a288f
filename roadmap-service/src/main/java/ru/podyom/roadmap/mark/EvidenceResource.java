package ru.podyom.roadmap.mark;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.problem.Problems;

@Path("/api/v1/occurrences/{id}/files")
@Authenticated
@Tag(name = "Marks")
public class EvidenceResource {

    private final EvidenceFiles files;

    EvidenceResource(EvidenceFiles files) {
        this.files = files;
    }

    @GET
    @Transactional
    @Operation(operationId = "listEvidence", summary = "Files that prove the marks of an occurrence")
    public List<Evidence> list(@PathParam("id") UUID id) {
        return files.of(id);
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({"admin", "federal", "region", "municipality", "pipeline", "school"})
    @Transactional
    @Operation(
            operationId = "addEvidence",
            summary = "Send a file that proves a mark",
            description = """
            PDF, JPEG, PNG, DOCX, XLSX, PPTX, ODT, ODS without macros, or UTF-8 text (CSV) of up to 20 MiB. The content
            is looked at, and must be what the end of its name says, and what Content-Type says unless that is
            application/octet-stream. The same file under the same name again is answered with the one that is
            there; under another name it is another entry.""",
            extensions = @Extension(name = "x-podyom-bulk", value = "true", parseValue = true))
    @APIResponse(
            responseCode = "201",
            description = "Kept",
            content = @Content(schema = @Schema(implementation = Evidence.class)))
    public Response add(
            @PathParam("id") UUID id,
            @Parameter(required = true, example = "protocol.pdf") @QueryParam("fileName") @Nullable String fileName,
            @Parameter(hidden = true) @HeaderParam("Content-Type") @Nullable String type,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    InputStream body)
            throws IOException {
        if (fileName == null) {
            throw Problems.invalid("fileName", "required", "what is the file called?");
        }
        byte[] content = body.readNBytes(EvidenceFiles.MOST_BYTES + 1);
        if (content.length > EvidenceFiles.MOST_BYTES) {
            throw Problems.invalid("", "too-large", "a file has at most 20 MiB; put a larger one behind a link");
        }
        Evidence added = files.add(id, fileName, type == null ? null : type.split(";")[0].strip(), content);
        return Response.created(URI.create("/api/v1/occurrences/" + id + "/files/" + added.id()))
                .entity(added)
                .build();
    }

    @GET
    @Path("{file}")
    @Produces(MediaType.WILDCARD)
    @Transactional
    @Operation(operationId = "getEvidence", summary = "The content of a file")
    @APIResponse(
            responseCode = "200",
            description = "The file, as an attachment",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response get(@PathParam("id") UUID id, @PathParam("file") UUID file) {
        Evidence found = files.of(id).stream()
                .filter(one -> one.id().equals(file))
                .findFirst()
                .orElseThrow(() -> Problems.notFound("file", file));
        String name = URLEncoder.encode(found.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(files.content(id, file), found.type())
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
