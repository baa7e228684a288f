package ru.podyom.assessment.school;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What can happen to a school on a day. */
public enum ChangeKind {
    @JsonProperty("rename")
    RENAME,
    /** A basic school becomes a secondary one, a school a gymnasium. */
    @JsonProperty("changeKind")
    CHANGE_KIND,
    /** To another municipality. */
    @JsonProperty("move")
    MOVE,
    /** Without a successor. */
    @JsonProperty("close")
    CLOSE,
    /** On the very day of its closing that closing is taken back, with the successors that it gave. */
    @JsonProperty("reopen")
    REOPEN,
    /** Another school takes over, and this one is closed. */
    @JsonProperty("merge")
    MERGE,
    /** Others take over parts of it; it goes on or is closed. */
    @JsonProperty("split")
    SPLIT,
    /** A split after which the school went on, told by mistake, with all successors of its day. */
    @JsonProperty("takeBackSplit")
    TAKE_BACK_SPLIT
}
