package ru.podyom.assessment.calendar;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Into what a school year is divided. */
public enum TermKind {
    /** Четверти. */
    @JsonProperty("quarters")
    QUARTERS(4),
    /** Триместры. */
    @JsonProperty("trimesters")
    TRIMESTERS(3),
    /** Полугодия. */
    @JsonProperty("halfYears")
    HALF_YEARS(2);

    private final int terms;

    TermKind(int terms) {
        this.terms = terms;
    }

    int terms() {
        return terms;
    }
}
