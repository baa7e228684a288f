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
import java.time.LocalDate;
import java.time.ZoneOffset;
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
import ru.podyom.runtime.problem.Violations;

@Path("/api/v1/schools/imports")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Schools")
public class SchoolImportResource {

    // Refused for its macros, with the reason.
    private static final String XLSM = "application/vnd.ms-excel.sheet.macroEnabled.12";
    // What Windows calls a CSV file where Excel is installed.
    private static final String EXCEL = "application/vnd.ms-excel";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String TSV = "text/tab-separated-values";

    private final SchoolImports imports;

    SchoolImportResource(SchoolImports imports) {
        this.imports = imports;
    }

    @POST
    @RolesAllowed({"admin", "federal", "region", "municipality", "pipeline"})
    @Consumes({"text/csv", TSV, MediaType.TEXT_PLAIN, XLSX, XLSM, EXCEL, ODS, MediaType.APPLICATION_OCTET_STREAM})
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
                    stored; an empty cell says nothing. A row that says what is stored changes nothing.

                    A name, a kind or a municipality that is not what is stored is told by its day, as in changeSchool:
                    with `on`, or by a column «Действует с», the school is so since that day, until the next day on
                    which it is known to have changed. `correction=true` says that it was written wrongly, as in
                    correctSchool, and makes no period. A list that says neither has such rows refused (otherwise): it
                    would rewrite what the school was in earlier years. One name written in two ways is one name.

                    Lists take turns. One that has waited for half a minute is a 503, and can be sent again.""",
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
            @Parameter(
                            description = "Since which day names, kinds and municipalities are what the rows say that"
                                    + " do not say a day themselves; not in the future",
                            schema = @Schema(type = SchemaType.STRING, format = "date"),
                            example = "2023-09-01")
                    @QueryParam("on")
                    @Nullable
                    String on,
            @Parameter(
                            description = "Names, kinds, municipalities and days of opening that differ from the list"
                                    + " were written wrongly",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    @QueryParam("correction")
                    @Nullable
                    String correction,
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
        LocalDate since = Days.of("on", on);
        boolean mends = Days.isTrue("correction", correction);
        new Violations()
                .check(
                        since == null || !since.isAfter(LocalDate.now(ZoneOffset.UTC)),
                        "on",
                        "in-the-future",
                        "tell it when it has happened")
                .check(since == null || !mends, "correction", "contradiction", "what changed on a day was not wrong")
                .refuse();
        return imports.take(
                file, new SchoolImports.Options(all, Days.isTrue("dryRun", dryRun), municipality, since, mends));
    }
}
