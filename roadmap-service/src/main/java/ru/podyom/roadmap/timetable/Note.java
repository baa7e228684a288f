package ru.podyom.roadmap.timetable;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an expansion had to leave out, or to leave standing. */
@Schema(name = "ScheduleNote", description = """
        `calendarMissing`: the territory has no such terms for some school year, whose windows are left out, or whose \
        lessons are taken to end on 31 May; \
        `outsideTerm`: a window lies outside the programme's term; `tooMany`: it has more windows than are made""")
public enum Note {
    @JsonProperty("calendarMissing")
    CALENDAR_MISSING,
    @JsonProperty("outsideTerm")
    OUTSIDE_TERM,
    @JsonProperty("tooMany")
    TOO_MANY
}
