package ru.podyom.roadmap.matching;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A school that could mentor another one in a subject, and why. */
public record MentorSchool(
        MatchSchool school,

        @Schema(description = "The sum of its parts", examples = "81.4")
        BigDecimal score,

        List<Part> parts,
        Results results,
        Context context) {

    /** A part of the score. */
    @Schema(name = "MentorScorePart")
    public record Part(
            PartName part,

            @Nullable
            @Schema(description = "Absent: what it looks at is not known, and earns nothing", examples = "31.2")
            BigDecimal points,

            @Schema(description = "Most points", examples = "40")
            int of) {}

    /** What a part of the score looks at. */
    @Schema(name = "MentorScorePartName")
    public enum PartName {
        @JsonProperty("fewerBelow")
        FEWER_BELOW,
        @JsonProperty("moreGood")
        MORE_GOOD,
        @JsonProperty("kind")
        KIND,
        @JsonProperty("locality")
        LOCALITY,
        @JsonProperty("size")
        SIZE,
        @JsonProperty("place")
        PLACE
    }

    /** The results of both schools in the procedures that both took; the ends of intervals are Wilson's, 95 %. */
    @Schema(name = "MentorResults")
    public record Results(
            @Schema(examples = "[\"vpr-ma-7-2021\",\"vpr-ma-8-2021\"]")
            List<String> procedures,

            @Schema(
                    description =
                            "Percent below the minimum in the supported school, procedures weighed by the mentor's"
                                    + " participants",
                    examples = "44")
            BigDecimal supportedBelow,

            @Schema(description = "Of the mentor", examples = "61")
            int participants,

            @Schema(
                    description = "Of the mentor's participants; not whole where only a rounded share is known",
                    examples = "2")
            BigDecimal below,

            @Schema(description = "Percent", examples = "3.3")
            BigDecimal shareBelow,

            @Schema(description = "Percent: the upper end of the interval", examples = "11.2")
            BigDecimal shareBelowHigh,

            @Nullable @Schema(description = "As supportedBelow, with a four or a five", examples = "13")
            BigDecimal supportedGood,

            @Nullable @Schema(description = "The mentor's, where both schools' good marks are known", examples = "61")
            Integer goodParticipants,

            @Nullable @Schema(description = "Percent of them", examples = "57.4")
            BigDecimal shareGood,

            @Nullable @Schema(description = "Percent: the lower end of the interval", examples = "44.9")
            BigDecimal shareGoodLow) {}

    /** How alike the two schools are. */
    @Schema(name = "MentorContext")
    public record Context(
            boolean sameKind,

            @Nullable @Schema(description = "Both rural or both urban; absent: not known")
            Boolean sameLocality,

            @Nullable
            @Schema(
                    description = "Pupils of the smaller school to those of the larger; absent: not known",
                    examples = "0.83")
            BigDecimal sizeRatio,

            Place place) {}

    /** The nearest that the two schools have in common; kilometres are not told. */
    @Schema(name = "MentorPlace")
    public enum Place {
        @JsonProperty("settlement")
        SETTLEMENT,
        @JsonProperty("municipality")
        MUNICIPALITY,
        @JsonProperty("region")
        REGION
    }
}
