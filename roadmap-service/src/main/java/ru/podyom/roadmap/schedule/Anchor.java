package ru.podyom.roadmap.schedule;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where in its period something is to be done. */
@Schema(name = "ScheduleAnchor")
public enum Anchor {
    @JsonProperty("start")
    START,
    @JsonProperty("end")
    END,
    /** In the days after the period has ended. */
    @JsonProperty("after")
    AFTER,
    @JsonProperty("any")
    ANY
}
