package ru.podyom.indicator.listing;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a school stands to a list. */
@Schema(name = "ListStanding")
public enum Standing {
    @JsonProperty("listed")
    LISTED,
    @JsonProperty("notListed")
    NOT_LISTED,
    /** The year has no result of the school that counts, or the school had closed. */
    @JsonProperty("notTested")
    NOT_TESTED;

    static Standing of(boolean tested, boolean listed) {
        if (!tested) {
            return NOT_TESTED;
        }
        return listed ? LISTED : NOT_LISTED;
    }
}
