package ru.podyom.roadmap.schedule;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
    @Schema(name = "ScheduleDeadline", description = "By a day, which is included")
    record Deadline(@Schema(examples = "2024-03-01") LocalDate due) implements Schedule {

        public Deadline {
            require(due != null, "a deadline has a day due");
        }
    }

    /** Once, from a day to a day, both included. */
    @Schema(name = "ScheduleRange", description = "Once, from a day to a day, both included")
    record Range(
            @Schema(examples = "2023-09-01") LocalDate from,
            @Schema(examples = "2024-05-31") LocalDate to) implements Schedule {

        public Range {
            require(from != null && to != null, "a range has days from and to");
            requireOrder(from, to);
        }
    }

    /** Several times, each with its own window. */
    @Schema(name = "SchedulePoints", description = "Several times, each with its own window")
    record Points(List<Window> windows) implements Schedule {

        private static final int MOST = 400;

        public Points {
            require(windows != null && !windows.isEmpty(), "points have windows");
            require(windows.size() <= MOST, "points have at most " + MOST + " windows");
            windows.forEach(window -> requireOrder(window.opens(), window.due()));
            windows = List.copyOf(windows);
        }
    }

    /** Again in each period. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ScheduleRecurring", description = "Again in each period")
    record Recurring(
            Frequency frequency,

            @Schema(description = "How often in a period", examples = "2")
            int times,

            @Schema(description = "In every how many periods", examples = "1")
            int every,

            @Schema(description = """
                    Where in the period: in its first days, its last days, the days after it, or anywhere. With \
                    a day: by that day (start), by that day of the next month (after), or on it (any).""") Anchor anchor,

            @Nullable @Schema(description = "Only in the term of the school year with this number", examples = "2")
            Integer number,

            @Nullable @Schema(description = "Only in the terms with these numbers", examples = "[2, 4]")
            List<Integer> numbers,

            @Nullable @Schema(description = "Day of each week")
            DayOfWeek weekday,

            @Nullable @Schema(description = "Days of each week, where there are several")
            List<DayOfWeek> weekdays,

            @Nullable
            @Schema(description = "Day of the period's last month, or its last one if it is shorter", examples = "5")
            Integer day,

            @Nullable
            @Schema(
                    description = "First month of the window in each year; of what recurs within a year, of the months "
                            + "in which it does",
                    examples = "9")
            Integer fromMonth,

            @Nullable @Schema(description = "Last month; of the next year if it is before the first", examples = "10")
            Integer toMonth,

            @Nullable @Schema(description = "Not before this day", examples = "2020-09-01")
            LocalDate from,

            @Nullable @Schema(description = "Not after this day", examples = "2024-12-31")
            LocalDate until)
            implements Schedule {

        public Recurring {
            times = times == 0 ? 1 : times;
            every = every == 0 ? 1 : every;
            anchor = Objects.requireNonNullElse(anchor, Anchor.ANY);
            require(frequency != null, "a recurring schedule has a frequency");
            require(times > 0 && times <= 366, "times is from 1 to 366, not " + times);
            require(every > 0 && every <= 100, "every is from 1 to 100, not " + every);
            require(isWithin(number, 4), "number is from 1 to 4, not " + number);
            require(
                    numbers == null || numbers.stream().allMatch(one -> one != null && isWithin(one, 4)),
                    "numbers are from 1 to 4, not " + numbers);
            require(isWithin(day, 31), "day is from 1 to 31, not " + day);
            require(isWithin(fromMonth, 12), "fromMonth is from 1 to 12, not " + fromMonth);
            require(isWithin(toMonth, 12), "toMonth is from 1 to 12, not " + toMonth);
            require((fromMonth == null) == (toMonth == null), "fromMonth and toMonth stand together");
            requireOrder(from, until);
        }

        private static boolean isWithin(@Nullable Integer value, int most) {
            return value == null || (value >= 1 && value <= most);
        }

        static Recurring each(Frequency frequency) {
            return of(frequency, 1, 1, Anchor.ANY);
        }

        static Recurring of(Frequency frequency, int times, int every, Anchor anchor) {
            return new Recurring(frequency, times, every, anchor, null, null, null, null, null, null, null, null, null);
        }

        /** In a term of each school year. */
        static Recurring term(Frequency frequency, int number, Anchor anchor) {
            return new Recurring(frequency, 1, 1, anchor, number, null, null, null, null, null, null, null, null);
        }

        /** In several terms of each school year. */
        static Recurring terms(Frequency frequency, List<Integer> numbers) {
            return new Recurring(frequency, 1, 1, Anchor.ANY, null, numbers, null, null, null, null, null, null, null);
        }

        static Recurring weekly(DayOfWeek weekday) {
            return new Recurring(
                    Frequency.WEEK, 1, 1, Anchor.ANY, null, null, weekday, null, null, null, null, null, null);
        }

        static Recurring weekly(List<DayOfWeek> weekdays) {
            return new Recurring(
                    Frequency.WEEK, 1, 1, Anchor.ANY, null, null, null, weekdays, null, null, null, null, null);
        }

        /** By a day of each period's last month, or of the month after it. */
        static Recurring by(Frequency frequency, int day, Anchor anchor) {
            return new Recurring(frequency, 1, 1, anchor, null, null, null, null, day, null, null, null, null);
        }

        /** In each year from the first day of a month to the last day of a month. */
        static Recurring yearly(int fromMonth, int toMonth) {
            return new Recurring(
                    Frequency.YEAR, 1, 1, Anchor.ANY, null, null, null, null, null, fromMonth, toMonth, null, null);
        }

        /** In each year on a day. */
        static Recurring on(int day, int month) {
            return new Recurring(
                    Frequency.YEAR, 1, 1, Anchor.ANY, null, null, null, null, day, month, month, null, null);
        }

        /** In each year from the first day of a month to a day of another. */
        static Recurring before(int day, int fromMonth, int month) {
            return new Recurring(
                    Frequency.YEAR, 1, 1, Anchor.START, null, null, null, null, day, fromMonth, month, null, null);
        }

        Recurring within(@Nullable LocalDate first, @Nullable LocalDate last) {
            return bounded(fromMonth, toMonth, first, last);
        }

        /** Only in these months of each year; in all of them where there are none. */
        Recurring inMonths(@Nullable Integer first, @Nullable Integer last) {
            return bounded(first, last, from, until);
        }

        private Recurring bounded(
                @Nullable Integer firstMonth,
                @Nullable Integer lastMonth,
                @Nullable LocalDate first,
                @Nullable LocalDate last) {
            return new Recurring(
                    frequency,
                    times,
                    every,
                    anchor,
                    number,
                    numbers,
                    weekday,
                    weekdays,
                    day,
                    firstMonth,
                    lastMonth,
                    first,
                    last);
        }
    }

    /** A first window, then the same one in each year. */
    record FirstThenYearly(
            LocalDate from, LocalDate to, @Nullable LocalDate until) implements Schedule {}

    /** All the time. */
    record Continuous(@Nullable LocalDate from, @Nullable LocalDate until) implements Schedule {}

    /** Whenever something happens. */
    record EventTriggered(
            Trigger event,

            @Nullable Lag lag,

            @Nullable @Schema(description = "Only the results of these kinds of assessment; of any, if absent")
            List<Assessment> procedures)
            implements Schedule {

        public EventTriggered {
            procedures = procedures == null || procedures.isEmpty() ? null : List.copyOf(procedures);
        }
    }

    /** When somebody asks. */
    @Schema(name = "ScheduleOnDemand", description = "When somebody asks")
    record OnDemand() implements Schedule {}

    /** As another document says. */
    @Schema(name = "ScheduleExternal", description = "As another document says")
    record ExternalSchedule() implements Schedule {}

    /** Nothing is said that could be read. */
    @Schema(name = "ScheduleUnspecified", description = "Nothing is said that could be read")
    record Unspecified() implements Schedule {}

    private static void requireOrder(@Nullable LocalDate from, @Nullable LocalDate to) {
        require(from == null || to == null || !to.isBefore(from), "it ends before it begins: " + to);
    }

    private static void require(boolean holds, String refusal) {
        if (!holds) {
            throw new IllegalArgumentException(refusal);
        }
    }
}
