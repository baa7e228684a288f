package ru.podyom.indicator.submission;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.element.Choice;
import ru.podyom.runtime.download.FileType;
import ru.podyom.runtime.problem.Problems;

@Path("/api/v1/observations/imports")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"admin", "federal", "region", "municipality", "school", "pipeline"})
@Tag(name = "Observations")
public class ObservationImportResource {

    private static final String TSV = "text/tab-separated-values";

    private final ObservationImports imports;

    ObservationImportResource(ObservationImports imports) {
        this.imports = imports;
    }

    @POST
    @Consumes({FileType.CSV_TYPE, TSV, MediaType.TEXT_PLAIN, FileType.XLSX_TYPE, MediaType.APPLICATION_OCTET_STREAM})
    @Blocking
    @Operation(
            operationId = "importObservations",
            summary = "Take in a list of observations",
            description = """
                    CSV, TSV or XLSX, UTF-8 or windows-1251, of at most 100 000 observations. Either each row holds one,
                    with columns element and value; or each row holds one school or territory, and columns are named by
                    codes or Russian names of elements. Further columns: school (code or name), territory, period, unit,
                    missing, observedOn, evidence; or Школа, Территория, Период, Значение, Дата, Основание. «-» is
                    notApplicable, «н/д» notReported, «да» 1, «нет» 0. What is stored otherwise is refused, unless
                    reason says why it was wrong.""",
            extensions = @Extension(name = "x-podyom-bulk", value = "true", parseValue = true))
    public ObservationImport receive(
            @Parameter(
                            description = "The same report, nothing written",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
                    @QueryParam("dryRun")
                    @Nullable
                    String dryRun,
            @Parameter(
                            description = "All observations or none; with false each one that is right is taken",
                            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "true"))
                    @QueryParam("atomic")
                    @Nullable
                    String atomic,
            @Parameter(description = "Why stored observations that differ are corrected")
                    @QueryParam("reason")
                    @Nullable
                    String reason,
            @Parameter(description = "Period of rows that do not say theirs", example = "2020-2021")
                    @QueryParam("period")
                    @Nullable
                    String period,
            @Parameter(description = "Day of rows that do not say theirs", example = "2021-05-20")
                    @QueryParam("observedOn")
                    @Nullable
                    String observedOn,
            @Parameter(description = "Evidence of rows that do not say theirs") @QueryParam("evidence") @Nullable
                    String evidence,
            @RequestBody(
                            content = {
                                @Content(
                                        mediaType = FileType.CSV_TYPE,
                                        schema = @Schema(type = SchemaType.STRING),
                                        example = "Школа;Период;Дата;teachers;teachers.networked\n"
                                                + "lk-arinichevskaya;2020-2021;20.05.2021;20;18"),
                                @Content(mediaType = TSV, schema = @Schema(type = SchemaType.STRING)),
                                @Content(
                                        mediaType = FileType.XLSX_TYPE,
                                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                            })
                    InputStream file) {
        if (reason != null && (reason.isBlank() || reason.length() > 1000)) {
            throw Problems.invalid("reason", "wrong-form", "1 to 1000 characters");
        }
        LocalDate day = observedOn == null ? null : Cells.day(observedOn);
        if (observedOn != null && day == null) {
            throw Problems.invalid("observedOn", "wrong-form", "a day is written 2020-09-01");
        }
        return imports.take(
                file,
                new ObservationImports.Options(
                        atomic == null || Choice.isTrue("atomic", atomic),
                        Choice.isTrue("dryRun", dryRun),
                        reason,
                        new RowReader.Defaults(period, day, evidence)));
    }
}
