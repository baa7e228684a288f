package ru.podyom.roadmap.proposal;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is proposed. */
public enum ProposalKind {
    /** The school entered the list: a programme of its own. */
    @JsonProperty("start")
    START,
    /** It left the list: that programme comes to its end. */
    @JsonProperty("close")
    CLOSE
}
