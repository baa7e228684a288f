package ru.podyom.assessment.territory;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What has become of a list of territories. */
@Schema(name = "TerritoryImport")
public record TerritoryListView(
        @Schema(description = "Whether anything was written: not with dryRun, nor when one row is wrong")
        boolean taken,

        boolean dryRun,

        @Schema(description = "What the file turned out to be", examples = "XLSX")
        String format,

        @Schema(examples = "5") int rows,
        @Schema(examples = "4") int created,

        @Schema(description = "Territories whose name or OKTMO had been written wrongly", examples = "1")
        int corrected,

        @Schema(description = "Rows that say what is stored already: nothing was written for them", examples = "0")
        int same,

        @Schema(description = "The first 1000 refusals, by line")
        List<Refused> refusals) {

    /** Why a row is not taken. */
    @Schema(name = "TerritoryRefusal")
    public record Refused(
            @Schema(description = "From 1", examples = "7") long line,

            @Nullable @Schema(description = "Property of the territory", examples = "parent")
            String property,

            @Schema(description = "For programs", examples = "unknown")
            String code,

            @Schema(description = "For people", examples = "there is no territory kuzbas to stand under")
            String message) {}
}
