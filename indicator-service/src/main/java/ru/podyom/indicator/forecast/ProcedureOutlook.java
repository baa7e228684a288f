package ru.podyom.indicator.forecast;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One procedure of the coming year, and how likely its result is low. */
public record ProcedureOutlook(
        @Schema(description = "Type, subject and grade", examples = "VPR-MA-8")
        String kind,

        @Schema(description = "Whose last result it is judged by")
        Basis basis,

        @Schema(description = "That last result's procedure", examples = "vpr-ma-7-2021")
        String from,

        @Nullable @Schema(examples = "20") Integer participants,
        @Nullable @Schema(examples = "5") Integer belowMinimum,

        @Nullable @Schema(description = "Wilson's 95 percent interval of that share")
        Range observed,

        @Nullable @Schema(description = "How the region's schools changed between the same two procedures")
        Shift region,

        @Nullable @Schema(description = "Expected percent below the minimum", examples = "31.2")
        Double expectedShare,

        @Nullable @Schema(description = "95 percent interval of the expected share")
        Range expected,

        @Nullable @Schema(description = "Percent: how likely the result is low", examples = "54.1")
        Double probability,

        @Nullable @Schema(description = "Why there is no forecast")
        Absence missing) {

    /** Whose last result speaks for the coming one. */
    @Schema(name = "OutlookBasis")
    public enum Basis {
        /** The same children a grade or two before. */
        @JsonProperty("cohort")
        COHORT,
        /** The children who were in that grade the year before: others, in the same school. */
        @JsonProperty("previousCohort")
        PREVIOUS_COHORT
    }

    /** Not enough data, and which. */
    @Schema(name = "OutlookAbsence")
    public enum Absence {
        /** Only a share is known of the last result, or several counts give it. */
        @JsonProperty("countsUnknown")
        COUNTS_UNKNOWN,
        /** Fewer than ten schools of the region have both procedures. */
        @JsonProperty("regionTooFew")
        REGION_TOO_FEW
    }
}
