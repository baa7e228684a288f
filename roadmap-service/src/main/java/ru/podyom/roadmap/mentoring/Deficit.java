package ru.podyom.roadmap.mentoring;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a teacher needs help in. */
@Schema(name = "TeacherDeficit")
public enum Deficit {
    /** Предметный. */
    @JsonProperty("subject")
    SUBJECT,
    /** Метапредметный. */
    @JsonProperty("metaSubject")
    META_SUBJECT,
    /** Методический. */
    @JsonProperty("methodical")
    METHODICAL,
    /** Психологический. */
    @JsonProperty("psychological")
    PSYCHOLOGICAL
}
