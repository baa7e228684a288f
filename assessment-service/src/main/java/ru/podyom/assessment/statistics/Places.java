package ru.podyom.assessment.statistics;

import com.fasterxml.jackson.annotation.JsonProperty;

/** To which territory a school's result belongs. */
public enum Places {
    /** Where the school is now; one that has one successor counts where that one is now, else where it was last. */
    @JsonProperty("asIs")
    AS_IS,
    /** Where the school was on the day of the procedure. */
    @JsonProperty("asWas")
    AS_WAS
}
