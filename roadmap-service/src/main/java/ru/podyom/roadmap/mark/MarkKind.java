package ru.podyom.roadmap.mark;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an entry in the history of an occurrence is. */
public enum MarkKind {
    /** What was done, by whoever does it. */
    @JsonProperty("mark")
    MARK,
    /** The controller agrees. */
    @JsonProperty("confirmation")
    CONFIRMATION,
    /** The controller gives it back: it is to be done again. */
    @JsonProperty("return")
    RETURN
}
