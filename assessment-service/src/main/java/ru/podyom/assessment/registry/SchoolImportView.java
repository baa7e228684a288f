package ru.podyom.assessment.registry;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has become of a list of schools. */
@Schema(name = "SchoolImport")
public record SchoolImportView(
        @Schema(
                description =
                        "Whether anything was written: not with dryRun, nor when one row of an atomic list is wrong")
        boolean taken,

        boolean atomic,
        boolean dryRun,

        @Schema(description = "What the file turned out to be", examples = "XLSX")
        String format,

        @Schema(description = "Properties of schools that the columns say", examples = "[\"name\",\"inn\"]")
        List<String> columns,

        @Schema(description = "Headers of columns that were not read", examples = "[\"Директор\"]")
        List<String> ignoredColumns,

        @Schema(examples = "37") int rows,
        @Schema(examples = "30") int created,
        @Schema(examples = "4") int changed,

        @Schema(description = "Rows that say what is stored already: nothing was written for them", examples = "3")
        int same,

        @Schema(description = "Names, kinds and municipalities that are otherwise since a day", examples = "1")
        int changes,

        @Schema(description = "Schools whose name, kind or municipality had been written wrongly", examples = "3")
        int corrections,

        @Schema(examples = "0") int refused,

        @Schema(description = "The first 1000 refusals, by line; a row may have several")
        List<Refusal> refusals,

        @Schema(
                description =
                        "The first 1000 cells that were taken otherwise than they stand in the file, as a code whose"
                                + " leading zero a workbook had dropped (zero-restored)")
        List<Refusal> notes) {}
