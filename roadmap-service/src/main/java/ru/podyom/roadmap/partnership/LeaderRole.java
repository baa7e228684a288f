package ru.podyom.roadmap.partnership;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the helping school is to the others. */
public enum LeaderRole {
    /** Школа-лидер. */
    @JsonProperty("leader")
    LEADER,
    /** Школа-наставник. */
    @JsonProperty("mentor")
    MENTOR
}
