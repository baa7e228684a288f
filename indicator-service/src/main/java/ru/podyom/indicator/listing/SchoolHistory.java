package ru.podyom.indicator.listing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.ruleset.Criterion;
import ru.podyom.runtime.inbox.Freshness;

/** A school's way onto the list and off it, the oldest year first. */
@Schema(name = "ListHistory")
public record SchoolHistory(
        @Schema(examples = "lk-arinichevskaya") String school,
        @Schema(examples = "shnor-2021") String ruleSet,
        @Schema(examples = "1") int ruleSetVersion,
        List<Year> years,
        List<Freshness.Mark> freshness) {

    /** Against the year before that has a result of the school. */
    @Schema(name = "ListChange")
    public enum Change {
        @JsonProperty("entered")
        ENTERED,
        @JsonProperty("left")
        LEFT,
        @JsonProperty("stayed")
        STAYED,
        /** On no list, in neither year. */
        @JsonProperty("none")
        NONE
    }

    /** One school year. */
    @Schema(name = "SchoolHistoryYear")
    public record Year(
            @Schema(examples = "2020-2021") String schoolYear,
            Standing standing,

            @Nullable @Schema(description = "Absent where there is nothing to compare")
            Change change,

            List<Criterion> criteria,

            @Schema(description = "Programmes that claim it for this year, by code")
            List<String> claimedBy,

            @Nullable Instant evaluatedAt) {

        Year after(@Nullable Standing before) {
            if (standing == Standing.NOT_TESTED || before == null) {
                return this;
            }
            boolean was = before == Standing.LISTED;
            boolean is = standing == Standing.LISTED;
            Change told = was ? (is ? Change.STAYED : Change.LEFT) : (is ? Change.ENTERED : Change.NONE);
            return new Year(schoolYear, standing, told, criteria, claimedBy, evaluatedAt);
        }
    }
}
