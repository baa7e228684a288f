package ru.podyom.assessment.result;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why there is no figure; never 0 and never a bare null. */
public enum Missing {
    /** The school has such pupils, and they were not tested. */
    @JsonProperty("notTested")
    NOT_TESTED,
    /** The school has no such grade: a dash in a printed table. */
    @JsonProperty("notApplicable")
    NOT_APPLICABLE,
    /** The result was expected and has not come. */
    @JsonProperty("notReported")
    NOT_REPORTED
}
