package ru.podyom.roadmap.programme;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In what years a programme counts: decides what «в течение года» means. */
@Schema(name = "ProgrammeTermKind")
public enum TermKind {
    /** 1 September to 31 August. */
    @JsonProperty("schoolYears")
    SCHOOL_YEARS,
    @JsonProperty("calendarYears")
    CALENDAR_YEARS,
    /** From one day to another, as it is given. */
    @JsonProperty("days")
    DAYS
}
