package ru.podyom.roadmap.mentoring;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A teacher's qualification category. */
@Schema(name = "TeacherCategory")
public enum Category {
    @JsonProperty("none")
    NONE,
    @JsonProperty("first")
    FIRST,
    @JsonProperty("highest")
    HIGHEST,
    /** Педагог-наставник. */
    @JsonProperty("mentorTeacher")
    MENTOR_TEACHER,
    /** Педагог-методист. */
    @JsonProperty("methodistTeacher")
    METHODIST_TEACHER
}
