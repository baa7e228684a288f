package ru.podyom.indicator.submission;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has become of a list of observations. */
public record ObservationImport(
        @Schema(
                description =
                        "Whether anything was written: not with dryRun, nor when one value of an atomic list is refused")
        boolean taken,

        boolean atomic,
        boolean dryRun,

        @Schema(description = "What the file turned out to be", examples = "XLSX")
        String format,

        @Schema(
                description = "Properties and elements that the columns say",
                examples = "[\"school\",\"teachers\",\"teachers.networked\"]")
        List<String> columns,

        @Schema(description = "Headers of columns that were not read", examples = "[\"Директор\"]")
        List<String> ignoredColumns,

        @Schema(examples = "37") int rows,

        @Schema(description = "Observations that the rows hold", examples = "74")
        int observations,

        @Schema(examples = "70") int submitted,
        @Schema(examples = "1") int corrected,

        @Schema(description = "Those that say what is stored already: nothing was written for them", examples = "3")
        int same,

        @Schema(description = "Observations that were not taken", examples = "0")
        int refused,

        @Schema(description = "The first 1000 refusals, by line; an observation may have several")
        List<Refusal> refusals) {}
