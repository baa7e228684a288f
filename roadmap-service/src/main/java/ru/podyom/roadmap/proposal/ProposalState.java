package ru.podyom.roadmap.proposal;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What became of a proposal. */
public enum ProposalState {
    @JsonProperty("open")
    OPEN,
    @JsonProperty("accepted")
    ACCEPTED,
    @JsonProperty("declined")
    DECLINED,
    /** The school left the list before anybody decided. */
    @JsonProperty("withdrawn")
    WITHDRAWN
}
