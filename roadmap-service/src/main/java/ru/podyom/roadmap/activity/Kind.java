package ru.podyom.roadmap.activity;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A heading of the plan (раздел), or something to be done (мероприятие). */
@Schema(name = "ActivityKind")
public enum Kind {
    @JsonProperty("section")
    SECTION,
    @JsonProperty("activity")
    ACTIVITY
}
