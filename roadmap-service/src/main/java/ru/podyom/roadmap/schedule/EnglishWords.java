package ru.podyom.roadmap.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A schedule in English words. */
final class EnglishWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    private static final List<String> BREAKS = List.of("autumn", "winter", "spring", "summer");

    private EnglishWords() {}

    static String of(Schedule schedule) {
        if (schedule instanceof Schedule.Deadline one) {
            return "by " + DAY.format(one.due());
        } else if (schedule instanceof Schedule.Range one) {
            return span(one.from(), one.to());
        } else if (schedule instanceof Schedule.Points several) {
            return several.windows().stream().map(EnglishWords::window).collect(Collectors.joining(", "));
        } else if (schedule instanceof Schedule.Recurring recurring) {
            return recurring(recurring);
        } else if (schedule instanceof Schedule.FirstThenYearly yearly) {
            return span(yearly.from(), yearly.to()) + ", then every year" + bounds(null, yearly.until());
        } else if (schedule instanceof Schedule.Continuous all) {
            return "all the time" + bounds(all.from(), all.until());
        } else if (schedule instanceof Schedule.EventTriggered event) {
            return event(event);
        } else if (schedule instanceof Schedule.OnDemand) {
            return "on request";
        } else if (schedule instanceof Schedule.ExternalSchedule) {
            return "as another document says";
        }
        return "not specified";
    }

    private static String window(Window window) {
        if (window.opens() == null) {
            return window.due() == null ? "at any time" : "by " + DAY.format(window.due());
        }
        return window.due() == null ? "from " + DAY.format(window.opens()) : span(window.opens(), window.due());
    }

    private static String span(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return DAY.format(from);
        }
        boolean wholeMonths = from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth();
        if (!wholeMonths) {
            return "from " + DAY.format(from) + " to " + DAY.format(to);
        }
        String first = MONTH.format(from);
        String last = MONTH.format(to);
        return first.equals(last) ? first : "from " + first + " to " + last;
    }

    private static String recurring(Schedule.Recurring one) {
        return base(one) + bounds(one.from(), one.until());
    }

    private static String base(Schedule.Recurring one) {
        if (one.fromMonth() != null && one.toMonth() != null) {
            return one.frequency() == Frequency.YEAR
                    ? "every year " + monthsOfYear(one, one.fromMonth(), one.toMonth())
                    : base(one.inMonths(null, null)) + " from " + name(one.fromMonth()) + " to " + name(one.toMonth());
        }
        if (one.weekday() != null) {
            return "every " + day(one.weekday());
        }
        if (one.weekdays() != null) {
            return "every " + one.weekdays().stream().map(EnglishWords::day).collect(Collectors.joining(" and "));
        }
        if (one.frequency() == Frequency.LESSONS) {
            return switch (one.anchor()) {
                case AFTER -> "after the end of each school year's lessons";
                case END -> "at the end of each school year's lessons";
                default -> "before the end of each school year's lessons";
            };
        }
        if (one.frequency() == Frequency.VACATION) {
            return "in the " + (one.number() == null ? "" : BREAKS.get(one.number() - 1) + " ")
                    + "vacation of every school year";
        }
        String period = period(one.frequency());
        if (one.day() != null && one.anchor() == Anchor.AFTER) {
            return "every " + period + " by day " + one.day() + " of the next month";
        }
        if (one.numbers() != null) {
            return "in " + period + "s "
                    + one.numbers().stream().map(String::valueOf).collect(Collectors.joining(", "))
                    + " of every school year";
        }
        if (one.day() != null) {
            return "every " + period + (one.anchor() == Anchor.START ? " by day " : " on day ") + one.day();
        }
        if (one.number() != null) {
            return at(one.anchor()) + period + " " + one.number() + " of every school year";
        }
        if (one.anchor() != Anchor.ANY) {
            return at(one.anchor()) + "every " + period;
        }
        return times(one.times())
                + (one.every() == 1 ? " every " + period : " every " + one.every() + " " + period + "s");
    }

    private static String monthsOfYear(Schedule.Recurring one, int from, int to) {
        String last = name(to);
        if (one.day() != null) {
            return (one.anchor() == Anchor.START ? "by " : "on ") + one.day() + " " + last;
        }
        return from == to ? "in " + last : "from " + name(from) + " to " + last;
    }

    private static String name(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String at(Anchor anchor) {
        return switch (anchor) {
            case START -> "at the start of ";
            case END -> "at the end of ";
            case AFTER -> "after the end of ";
            case ANY -> "in ";
        };
    }

    private static String times(int times) {
        return switch (times) {
            case 1 -> "once";
            case 2 -> "twice";
            default -> times + " times";
        };
    }

    private static String period(Frequency frequency) {
        return switch (frequency) {
            case WEEK -> "week";
            case MONTH -> "month";
            case QUARTER -> "quarter of the calendar";
            case TERM_QUARTER -> "school quarter";
            case TRIMESTER -> "trimester";
            case HALF_YEAR -> "school half-year";
            case YEAR -> "calendar year";
            case SCHOOL_YEAR -> "school year";
            case LESSONS -> "school year's lessons";
            case VACATION -> "school vacation";
        };
    }

    private static String event(Schedule.EventTriggered event) {
        Lag lag = event.lag();
        String within = lag == null ? "" : "within " + lag.amount() + " " + unit(lag) + " ";
        return within
                + switch (event.event()) {
                    case ASSESSMENT_RESULTS -> "after the results of " + procedures(event.procedures()) + " are in";
                    case COURSE_START -> lag == null ? "when a course starts" : "after a course starts";
                    case OTHER -> "after something that is told by hand";
                };
    }

    private static String procedures(@Nullable List<Assessment> named) {
        return named == null ? "an assessment" : named.stream().map(Enum::name).collect(Collectors.joining(" or "));
    }

    private static String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String unit(Lag lag) {
        String one =
                switch (lag.unit()) {
                    case DAY -> "day";
                    case WORKING_DAY -> "working day";
                    case WEEK -> "week";
                    case MONTH -> "month";
                    case YEAR -> "year";
                };
        return lag.amount() == 1 ? one : one + "s";
    }

    private static String bounds(@Nullable LocalDate from, @Nullable LocalDate until) {
        return (from == null ? "" : " from " + DAY.format(from)) + (until == null ? "" : " until " + DAY.format(until));
    }
}
