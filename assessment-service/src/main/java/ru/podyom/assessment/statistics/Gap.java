package ru.podyom.assessment.statistics;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a figure is not there; never 0 and never a bare null. */
@Schema(name = "StatisticsMissing")
public enum Gap {
    /** There are such pupils, and they were not tested. */
    @JsonProperty("notTested")
    NOT_TESTED("notTested"),
    /** It is known and not for this caller: too few pupils or schools. */
    @JsonProperty("suppressed")
    SUPPRESSED("suppressed"),
    /** There can be no such figure. */
    @JsonProperty("notApplicable")
    NOT_APPLICABLE("notApplicable"),
    /** What it would be made of has not come. */
    @JsonProperty("notReported")
    NOT_REPORTED("notReported");

    private final String label;

    Gap(String label) {
        this.label = label;
    }

    /** As it is printed in a cell. */
    public String label() {
        return label;
    }

    /** Why a figure that none of a group's results gives is missing. */
    public static Gap of(Sums sums) {
        Coverage coverage = sums.coverage();
        if (coverage.withheld() > 0) {
            return SUPPRESSED;
        }
        if (sums.results() > 0 || coverage.notReported() > 0) {
            return NOT_REPORTED;
        }
        if (coverage.notTested() > 0) {
            return NOT_TESTED;
        }
        return coverage.notApplicable() > 0 ? NOT_APPLICABLE : NOT_REPORTED;
    }
}
