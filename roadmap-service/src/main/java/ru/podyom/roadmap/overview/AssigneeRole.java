package ru.podyom.roadmap.overview;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In which of its four parts an activity names somebody. */
@Schema(name = "AssigneeRole")
enum AssigneeRole {
    @JsonProperty("responsible")
    RESPONSIBLE("responsible"),
    @JsonProperty("executor")
    EXECUTOR("executor"),
    @JsonProperty("participant")
    PARTICIPANT("participant"),
    @JsonProperty("controller")
    CONTROLLER("controller");

    private final String property;

    AssigneeRole(String property) {
        this.property = property;
    }

    String property() {
        return property;
    }

    /** What the roles of an activity contain that names this one so. */
    String holds(String name) {
        return "{\"%s\":{\"assignees\":[{\"name\":\"%s\"}]}}"
                .formatted(property, new String(JsonStringEncoder.getInstance().quoteAsString(name)));
    }
}
