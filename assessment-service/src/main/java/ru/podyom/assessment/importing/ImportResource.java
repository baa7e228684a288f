package ru.podyom.assessment.importing;

import com.fasterxml.jackson.databind.ObjectMapper;
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
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.access.Callers;
import ru.podyom.runtime.paging.Cursor;
import ru.podyom.runtime.problem.Problems;

@Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"admin", "federal", "region", "municipality", "school", "pipeline"})
@Tag(name = "Imports", description = "Files of results, taken in as jobs")
public class ImportResource {

    // Refused for its macros, with the reason.
    private static final String XLSM = "application/vnd.ms-excel.sheet.macroEnabled.12";
    // What Windows calls a CSV file where Excel is installed.
    private static final String EXCEL = "application/vnd.ms-excel";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String ODS = "application/vnd.oasis.opendocument.spreadsheet";
    private static final String JSON_LINES = "application/x-ndjson";
    private static final String TSV = "text/tab-separated-values";

    private final Imports imports;
    private final ImportFindings findings;
    private final Reception reception;
    private final Callers callers;
    private final ObjectMapper json;

    ImportResource(Imports imports, ImportFindings findings, Reception reception, Callers callers, ObjectMapper json) {
        this.imports = imports;
        this.findings = findings;
        this.reception = reception;
        this.callers = callers;
        this.json = json;
    }

    @POST
    @RolesAllowed({"admin", "federal", "region", "municipality", "pipeline"})
    @Consumes({
        "text/csv",
        TSV,
        MediaType.TEXT_PLAIN,
        XLSX,
        XLSM,
        EXCEL,
        ODS,
        JSON_LINES,
        MediaType.APPLICATION_OCTET_STREAM
    })
    @Blocking
    @Operation(
            operationId = "importResults",
            summary = "Take in a file of results",
            description = """
                    CSV, TSV, XLSX, ODS or JSON lines; UTF-8 or windows-1251; comma, semicolon or tab; decimal point or
                    comma. What the file is and how it is laid out is seen from its content: the suite's own columns
                    (school, procedure, participants, count2 to count5, share2 to share5, rounding, missing, doubt,
                    absent, meanScore, primaryScores, itemTotals, lowered, confirmed, raised, prizeWinners, winners),
                    the mark statistics, primary scores and journal comparison of ФИС ОКО in long or wide form, a matrix
                    of schools by procedures, or a protocol of pupils by code (Код, items such as 5.1 (2б), Класс №,
                    Пол, Отметка за предыдущую четверть, Итого баллов, Отметка), whose rows are pupils and from which
                    the results of their schools are counted. A file that names its pupils is not kept. A row that says
                    what is stored already changes nothing. The answer is a job; look at its location until its state is
                    none of received, reading and merging.""",
            extensions = @Extension(name = "x-podyom-bulk", value = "true", parseValue = true))
    @APIResponse(
            responseCode = "202",
            description = "Received and kept; the location is the job",
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
            @Parameter(description = "Name to know the file by", example = "ВПР-2021.xlsx")
                    @QueryParam("fileName")
                    @Nullable
                    String fileName,
            @Parameter(description = "Code of the procedure, for a file that does not name its own")
                    @QueryParam("procedure")
                    @Nullable
                    String procedure,
            @Parameter(description = "Code of the school, for a protocol of pupils that does not name its own")
                    @QueryParam("school")
                    @Nullable
                    String school,
            @Parameter(
                            description =
                                    "JSON: what the columns are, where the file's header is not to be believed. columns gives"
                                            + " a role by number from 1 or by header (SCHOOL, LOGIN, PARTICIPANTS, COUNT2,"
                                            + " SHARE2, MARK2, SCORE, PUPIL, ITEM …, as an import's recognised columns show"
                                            + " them); procedures gives the code of the procedure of each column of a table"
                                            + " with procedures side by side; layout and headerLine are optional",
                            example = "{\"columns\":{\"1\":\"SCHOOL\",\"2\":\"SHARE2\",\"3\":\"SHARE5\"},"
                                    + "\"procedures\":{\"2\":\"vpr-ma-5-2019\",\"3\":\"vpr-ma-5-2019\"}}")
                    @QueryParam("mapping")
                    @Nullable
                    String mapping,
            @RequestBody(
                            content = {
                                @Content(
                                        mediaType = "text/csv",
                                        schema = @Schema(type = SchemaType.STRING),
                                        examples = {
                                            @ExampleObject(name = "own", value = ImportExamples.OWN),
                                            @ExampleObject(name = "marks", value = ImportExamples.MARKS),
                                            @ExampleObject(name = "protocol", value = ImportExamples.PROTOCOL)
                                        }),
                                @Content(
                                        mediaType = TSV,
                                        schema = @Schema(type = SchemaType.STRING),
                                        examples = @ExampleObject(name = "matrix", value = ImportExamples.MATRIX)),
                                @Content(
                                        mediaType = JSON_LINES,
                                        schema = @Schema(type = SchemaType.STRING),
                                        examples = @ExampleObject(name = "lines", value = ImportExamples.LINES)),
                                @Content(
                                        mediaType = XLSX,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                                @Content(
                                        mediaType = ODS,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                            })
                    InputStream file) {
        // Read strictly: dryRun=yes must not write.
        ImportOptions options = new ImportOptions(
                isTrue("atomic", atomic),
                isTrue("dryRun", dryRun),
                fileName,
                procedure,
                school,
                MappingText.read(mapping, json));
        ResultImport job = reception.receive(callers.current(), options, file);
        return Response.accepted(ImportView.of(job, List.of()))
                .location(URI.create("/api/v1/imports/" + job.id()))
                .build();
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(operationId = "getImport", summary = "How an import stands")
    public ImportView get(@PathParam("id") UUID id) {
        return view(imports.get(id));
    }

    @GET
    @Transactional
    @Operation(operationId = "listImports", summary = "Imports, newest first, without their findings")
    public ImportPage list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        int size = Cursor.limit(limit);
        List<ImportView> rows = imports.before(Cursor.id(cursor), size + 1).stream()
                .map(job -> ImportView.of(job, List.of()))
                .toList();
        return new ImportPage(rows.subList(0, Math.min(size, rows.size())), Cursor.next(rows, size, view -> view.id()
                .toString()));
    }

    private ImportView view(ResultImport job) {
        return ImportView.of(job, findings.gravest(job.id(), ImportView.FINDINGS_SHOWN), findings.cut(job));
    }

    private static boolean isTrue(String name, String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw Problems.invalid(name, "wrong-form", "true or false");
        }
        return text.equals("true");
    }
}
