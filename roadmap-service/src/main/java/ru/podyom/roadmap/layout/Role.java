package ru.podyom.roadmap.layout;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a column of a table says, by the meaning of its header. */
public enum Role {
    @JsonProperty("number")
    NUMBER,
    /** A direction or section that several rows belong to. */
    @JsonProperty("group")
    GROUP,
    @JsonProperty("title")
    TITLE,
    @JsonProperty("deadline")
    DEADLINE,
    @JsonProperty("responsible")
    RESPONSIBLE,
    @JsonProperty("executor")
    EXECUTOR,
    @JsonProperty("participant")
    PARTICIPANT,
    @JsonProperty("controller")
    CONTROLLER,
    @JsonProperty("expectedResult")
    RESULT,
    @JsonProperty("completionMark")
    MARK,
    @JsonProperty("objective")
    OBJECTIVE,
    @JsonProperty("programmeItem")
    ITEM,
    /** What is to be done, or reached, in one year. */
    @JsonProperty("year")
    YEAR,
    @JsonProperty("indicator")
    INDICATOR,
    /** Known, and nothing of a plan: money, subjects, marks, persons. */
    @JsonProperty("foreign")
    FOREIGN,
    @JsonProperty("unknown")
    UNKNOWN;

    /** Whether the column names somebody. */
    public boolean isPerson() {
        return this == RESPONSIBLE || this == EXECUTOR || this == PARTICIPANT || this == CONTROLLER;
    }
}
