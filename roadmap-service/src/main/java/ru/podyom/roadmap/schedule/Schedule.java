package ru.podyom.roadmap.schedule;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When something is to be done. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonSubTypes({
    @JsonSubTypes.Type(value = Schedule.Deadline.class, name = "deadline"),
    @JsonSubTypes.Type(value = Schedule.Range.class, name = "range"),
    @JsonSubTypes.Type(value = Schedule.Points.class, name = "points"),
    @JsonSubTypes.Type(value = Schedule.Recurring.class, name = "recurring"),
    @JsonSubTypes.Type(value = Schedule.FirstThenYearly.class, name = "firstThenYearly"),
    @JsonSubTypes.Type(value = Schedule.Continuous.class, name = "continuous"),
    @JsonSubTypes.Type(value = Schedule.EventTriggered.class, name = "eventTriggered"),
    @JsonSubTypes.Type(value = Schedule.OnDemand.class, name = "onDemand"),
    @JsonSubTypes.Type(value = Schedule.ExternalSchedule.class, name = "externalSchedule"),
    @JsonSubTypes.Type(value = Schedule.Unspecified.class, name = "unspecified")
})
@Schema(name = "Schedule", description = "When something is to be done; its kind stands in type")
public sealed interface Schedule {

    /** By a day, which is included. */
    record Deadline(LocalDate due) implements Schedule {}

    /** Once, from a day to a day, both included. */
    record Range(LocalDate from, LocalDate to) implements Schedule {}

    /** Several times, each with its own window. */
    record Points(List<Window> windows) implements Schedule {}

    /**
     * Again in each period.
     *
     * @param times how often in a period
     * @param weekday of a week
     * @param day of a month, the last one if the month is shorter
     * @param fromMonth of a year: first month of the window
     * @param toMonth of a year: last month of the window, in the next year if it is before the first
     */
    record Recurring(
            Frequency frequency,
            int times,
            Anchor anchor,
            @Nullable DayOfWeek weekday,
            @Nullable Integer day,
            @Nullable Integer fromMonth,
            @Nullable Integer toMonth,
            @Nullable LocalDate from,
            @Nullable LocalDate until)
            implements Schedule {

        static Recurring each(Frequency frequency, int times, Anchor anchor) {
            return new Recurring(frequency, times, anchor, null, null, null, null, null, null);
        }
    }

    /** A first window, then the same one in each year. */
    record FirstThenYearly(LocalDate from, LocalDate to, @Nullable LocalDate until) implements Schedule {}

    /** All the time. */
    record Continuous(@Nullable LocalDate from, @Nullable LocalDate until) implements Schedule {}

    /** Whenever something happens. */
    record EventTriggered(Trigger event, @Nullable Lag lag) implements Schedule {}

    /** When somebody asks. */
    record OnDemand() implements Schedule {}

    /** As another document says. */
    record ExternalSchedule() implements Schedule {}

    /** Nothing is said that could be read. */
    record Unspecified() implements Schedule {}
}
