package ru.podyom.roadmap.resource;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of resource it is. */
@Schema(name = "ResourceCategory")
public enum Category {
    /** Teachers and others who work there. */
    @JsonProperty("staff")
    STAFF,
    @JsonProperty("equipment")
    EQUIPMENT,
    /** Computers, networks, licences. */
    @JsonProperty("digital")
    DIGITAL,
    /** Textbooks and other teaching materials. */
    @JsonProperty("teachingMaterials")
    TEACHING_MATERIALS,
    @JsonProperty("premises")
    PREMISES,
    @JsonProperty("library")
    LIBRARY,
    @JsonProperty("other")
    OTHER
}
