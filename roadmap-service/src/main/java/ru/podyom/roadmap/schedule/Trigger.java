package ru.podyom.roadmap.schedule;

import com.fasterxml.jackson.annotation.JsonProperty;

public enum Trigger {
    @JsonProperty("assessmentResults")
    ASSESSMENT_RESULTS,
    @JsonProperty("courseStart")
    COURSE_START
}
