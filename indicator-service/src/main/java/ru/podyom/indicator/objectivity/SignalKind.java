package ru.podyom.indicator.objectivity;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a school's result is compared by. */
@Schema(name = "SignalKind")
public enum SignalKind {
    /** The mean is above the region's, in a school without advanced study. */
    @JsonProperty("meanZ")
    MEAN_Z,
    /** More pupils just above a mark's threshold, against those just below it, than in the region. */
    @JsonProperty("boundarySpike")
    BOUNDARY_SPIKE,
    /** Marks depart from the journal's otherwise than in the region. */
    @JsonProperty("journalGap")
    JOURNAL_GAP,
    /** The same pupils stand elsewhere among the schools of the region than a year before. */
    @JsonProperty("cohortJump")
    COHORT_JUMP,
    /** The same pupils stand lower in the state examination a year later. */
    @JsonProperty("vprOgeGap")
    VPR_OGE_GAP,
    /** Pupils are more alike than within the other schools. */
    @JsonProperty("lowVariance")
    LOW_VARIANCE,
    /** Easy items below the region and hard ones above it. */
    @JsonProperty("itemInversion")
    ITEM_INVERSION;

    /** As it is told and stored: {@code meanZ}. */
    public String code() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_", -1);
        return Arrays.stream(words)
                .skip(1)
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining("", words[0], ""));
    }

    /** The kind that is told by this code. */
    public static Optional<SignalKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
