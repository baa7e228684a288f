package ru.podyom.roadmap.mentoring;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a tandem goes on. */
public enum TandemState {
    @JsonProperty("active")
    ACTIVE("ended_on is null"),
    @JsonProperty("ended")
    ENDED("ended_on is not null");

    private final String condition;

    TandemState(String condition) {
        this.condition = condition;
    }

    /** The same in SQL. */
    String condition() {
        return condition;
    }
}
