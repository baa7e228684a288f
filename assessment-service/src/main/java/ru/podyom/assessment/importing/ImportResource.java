package ru.podyom.assessment.importing;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
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
import ru.podyom.runtime.access.Caller;
import ru.podyom.runtime.access.Callers;
import ru.podyom.runtime.paging.Cursor;
import ru.podyom.runtime.problem.Problems;

@Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Imports", description = "Files of results, taken in as jobs")
public class ImportResource {

    private final Imports imports;
    private final Reception reception;
    private final Callers callers;

    ImportResource(Imports imports, Reception reception, Callers callers) {
        this.imports = imports;
        this.reception = reception;
        this.callers = callers;
    }

    @POST
    @RolesAllowed({"admin", "federal", "region", "municipality", "pipeline"})
    @Consumes("text/csv")
    @Blocking
    @Operation(
            operationId = "importResults",
            summary = "Take in a CSV file of results",
            description = """
                    UTF-8, separated by comma, semicolon or tab. Columns: school, procedure, participants, count2 to
                    count5, share2 to share5, rounding, missing, doubt. A row that says what is stored already changes
                    nothing. The answer is a job; look at its location until the state is done, refused or failed.""",
            extensions = @Extension(name = "x-podyom-bulk", value = "true", parseValue = true))
    @APIResponse(
            responseCode = "202",
            description = "Received; the location is the job",
            content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Response receive(
            @Parameter(
                            description = "All rows or none; false takes the good rows",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "true"))
                    @QueryParam("atomic")
                    @DefaultValue("true")
                    String atomic,
            @Parameter(
                            description = "The same report, nothing written",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    @QueryParam("dryRun")
                    @DefaultValue("false")
                    String dryRun,
            @QueryParam("fileName") @Nullable String fileName,
            @RequestBody(content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
                    InputStream file) {
        Caller caller = callers.current();
        // Read strictly: dryRun=yes must not write.
        ImportOptions options = new ImportOptions(isTrue("atomic", atomic), isTrue("dryRun", dryRun), fileName);
        ResultImport job = reception.receive(caller, options, file);
        return Response.accepted(ImportView.of(job))
                .location(URI.create("/api/v1/imports/" + job.id()))
                .build();
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(operationId = "getImport", summary = "How an import stands")
    public ImportView get(@PathParam("id") UUID id) {
        return ImportView.of(imports.get(id));
    }

    @GET
    @Transactional
    @Operation(operationId = "listImports", summary = "Imports, newest first")
    public ImportPage list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        int size = Cursor.limit(limit);
        List<ImportView> rows = imports.before(Cursor.id(cursor), size + 1).stream()
                .map(ImportView::of)
                .toList();
        return new ImportPage(rows.subList(0, Math.min(size, rows.size())), Cursor.next(rows, size, view -> view.id()
                .toString()));
    }

    private static boolean isTrue(String name, String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw Problems.invalid(name, "wrong-form", "true or false");
        }
        return text.equals("true");
    }
}
