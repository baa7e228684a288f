package ru.podyom.assessment.territory;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What can happen to a territory on a day. */
public enum TerritoryChangeKind {
    @JsonProperty("rename")
    RENAME,
    @JsonProperty("changeOktmo")
    CHANGE_OKTMO,
    /** Another one of its level takes over, with all schools. */
    @JsonProperty("abolish")
    ABOLISH,
    /** On the very day of its abolition that abolition is taken back, with all that went to the successor by it. */
    @JsonProperty("restore")
    RESTORE
}
