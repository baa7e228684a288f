package ru.podyom.roadmap.schedule;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What opens an occurrence that no date opens. */
@Schema(name = "ScheduleTrigger", description = """
        `assessmentResults`: a school's results of a procedure have come in; \
        `courseStart`: a course begins; `other`: something else that people notice. \
        The last two are opened by hand.""")
public enum Trigger {
    @JsonProperty("assessmentResults")
    ASSESSMENT_RESULTS,
    @JsonProperty("courseStart")
    COURSE_START,
    @JsonProperty("other")
    OTHER
}
