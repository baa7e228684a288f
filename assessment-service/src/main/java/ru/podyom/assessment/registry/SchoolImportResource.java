package ru.podyom.assessment.registry;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.timeline.Days;

@Path("/api/v1/schools/imports")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Schools")
public class SchoolImportResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String TSV = "text/tab-separated-values";

    private final SchoolImports imports;

    SchoolImportResource(SchoolImports imports) {
        this.imports = imports;
    }

    @POST
    @RolesAllowed({"admin", "federal", "region", "municipality", "pipeline"})
    @Consumes({"text/csv", TSV, MediaType.TEXT_PLAIN, XLSX, ODS, MediaType.APPLICATION_OCTET_STREAM})
    @Blocking
    @Operation(
            operationId = "importSchools",
            summary = "Take in a list of schools",
            description = """
                    CSV, TSV, XLSX or ODS of at most 50 000 rows, with the columns of the list of schools as a file or
                    with usual Russian headers (Наименование ОО, Логин, Код ОО, Муниципалитет, ИНН, ОГРН, ОКТМО …). A
                    row is about the school of its code; without a code, about that of its login, of its code in РИС
                    ГИА, or of its name in its municipality, now or formerly; else about a new one, whose code is its
                    login, or the municipality and the code in РИС ГИА. What a row says takes the place of what is
                    stored, as in correctSchool; an empty cell says nothing. A row that says what is stored changes
                    nothing.""",
            extensions = @Extension(name = "x-podyom-bulk", value = "true", parseValue = true))
    public SchoolImportView receive(
            @Parameter(
                            description = "All rows or none; false takes the good rows",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "true"))
                    @QueryParam("atomic")
                    @Nullable
                    String atomic,
            @Parameter(
                            description = "The same report, nothing written",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    @QueryParam("dryRun")
                    @Nullable
                    String dryRun,
            @Parameter(description = "Code of the municipality of rows that do not name theirs")
                    @QueryParam("municipality")
                    @Nullable
                    String municipality,
            @RequestBody(
                            content = {
                                @Content(
                                        mediaType = "text/csv",
                                        schema = @Schema(type = SchemaType.STRING),
                                        example =
                                                "Наименование ОО;Логин;ИНН\nМБОУ «Ариничевская СОШ»;edu420001;4212020260"),
                                @Content(mediaType = TSV, schema = @Schema(type = SchemaType.STRING)),
                                @Content(
                                        mediaType = XLSX,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                                @Content(
                                        mediaType = ODS,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                            })
                    InputStream file) {
        boolean all = atomic == null || Days.isTrue("atomic", atomic);
        return imports.take(file, new SchoolImports.Options(all, Days.isTrue("dryRun", dryRun), municipality));
    }
}
