package ru.podyom.roadmap.partnership;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far an agreement is. Whether it is in force on a day is a matter of its term, too. */
public enum PartnershipState {
    /** Not signed yet. */
    @JsonProperty("draft")
    DRAFT("signed_on is null and ended_on is null"),
    /** Signed. */
    @JsonProperty("active")
    ACTIVE("signed_on is not null and ended_on is null"),
    /** Ended for a reason, or given up before it was signed. */
    @JsonProperty("ended")
    ENDED("ended_on is not null");

    private final String condition;

    PartnershipState(String condition) {
        this.condition = condition;
    }

    /** The same in SQL. */
    String condition() {
        return condition;
    }
}
