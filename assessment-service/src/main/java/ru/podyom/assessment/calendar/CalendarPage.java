package ru.podyom.assessment.calendar;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of the calendars that hold in a territory, the latest year first. */
public record CalendarPage(
        List<CalendarView> items,

        @Nullable @Schema(description = "Cursor of the next page; absent at the end")
        String next) {}
