package ru.podyom.roadmap.schedule;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A schedule in Russian words. */
final class RussianWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private static final List<String> WEEKDAYS = List.of(
            "каждый понедельник",
            "каждый вторник",
            "каждую среду",
            "каждый четверг",
            "каждую пятницу",
            "каждую субботу",
            "каждое воскресенье");

    private static final List<String> BREAKS =
            List.of("осенние каникулы", "зимние каникулы", "весенние каникулы", "летние каникулы");

    private RussianWords() {}

    static String of(Schedule schedule) {
        if (schedule instanceof Schedule.Deadline one) {
            return "до " + day(one.due());
        } else if (schedule instanceof Schedule.Range one) {
            return span(one.from(), one.to());
        } else if (schedule instanceof Schedule.Points several) {
            return several.windows().stream().map(RussianWords::window).collect(Collectors.joining(", "));
        } else if (schedule instanceof Schedule.Recurring recurring) {
            return recurring(recurring);
        } else if (schedule instanceof Schedule.FirstThenYearly yearly) {
            return span(yearly.from(), yearly.to()) + ", далее ежегодно" + bounds(null, yearly.until());
        } else if (schedule instanceof Schedule.Continuous all) {
            return all.from() == null && all.until() == null
                    ? "постоянно"
                    : "постоянно" + bounds(all.from(), all.until());
        } else if (schedule instanceof Schedule.EventTriggered event) {
            return event(event);
        } else if (schedule instanceof Schedule.OnDemand) {
            return "по запросу";
        } else if (schedule instanceof Schedule.ExternalSchedule) {
            return "по отдельному графику";
        }
        return "срок не указан";
    }

    private static String window(Window window) {
        if (window.opens() == null) {
            return window.due() == null ? "без срока" : "до " + day(window.due());
        }
        return window.due() == null ? "с " + day(window.opens()) : span(window.opens(), window.due());
    }

    private static String span(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return day(from);
        }
        boolean wholeMonths = from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth();
        if (!wholeMonths) {
            return day(from) + " – " + day(to);
        }
        return from.getYear() == to.getYear() && from.getMonth() == to.getMonth()
                ? month(from)
                : month(from) + " – " + month(to);
    }

    private static String recurring(Schedule.Recurring one) {
        return base(one) + bounds(one.from(), one.until());
    }

    private static String base(Schedule.Recurring one) {
        if (one.fromMonth() != null && one.toMonth() != null) {
            return one.frequency() == Frequency.YEAR
                    ? "ежегодно " + monthsOfYear(one, one.fromMonth(), one.toMonth())
                    : base(one.inMonths(null, null)) + ", " + months(one.fromMonth(), one.toMonth());
        }
        if (one.frequency() == Frequency.LESSONS) {
            return switch (one.anchor()) {
                case AFTER -> "по окончании занятий";
                case END -> "в конце занятий";
                default -> "до конца занятий";
            };
        }
        if (one.frequency() == Frequency.VACATION) {
            return one.number() == null ? "каникулы" : BREAKS.get(one.number() - 1);
        }
        RussianPeriod period = RussianPeriod.of(one.frequency());
        if (one.weekday() != null) {
            return WEEKDAYS.get(one.weekday().getValue() - 1);
        }
        if (one.weekdays() != null) {
            return one.weekdays().stream()
                    .map(day -> WEEKDAYS.get(day.getValue() - 1))
                    .collect(Collectors.joining(", "));
        }
        if (one.day() != null && one.anchor() == Anchor.AFTER) {
            return period.each() + " до " + one.day() + " числа следующего месяца";
        }
        if (one.day() != null) {
            return period.each() + (one.anchor() == Anchor.START ? " до " : " ") + one.day() + " числа";
        }
        if (one.number() != null) {
            return switch (one.anchor()) {
                case START -> "в начале " + one.number() + " " + period.genitive();
                case END -> "в конце " + one.number() + " " + period.genitive();
                case AFTER -> "по итогам " + one.number() + " " + period.genitive();
                case ANY -> one.number() + " " + period.accusative();
            };
        }
        if (one.numbers() != null) {
            return one.numbers().stream().map(String::valueOf).collect(Collectors.joining(", ")) + " "
                    + period.accusative();
        }
        return switch (one.anchor()) {
            case AFTER -> "по итогам " + period.ofEach();
            case START -> "в начале " + period.ofEach();
            case END -> "в конце " + period.ofEach();
            case ANY -> times(one.times()) + " в " + period.counted(one.every());
        };
    }

    private static String monthsOfYear(Schedule.Recurring one, int from, int to) {
        if (one.day() == null) {
            return months(from, to);
        }
        return (one.anchor() == Anchor.START ? "до " : "") + "%02d.%02d".formatted(one.day(), to);
    }

    private static String months(int from, int to) {
        String last = Vocabulary.MONTHS.get(to - 1);
        return from == to ? last : Vocabulary.MONTHS.get(from - 1) + " – " + last;
    }

    private static String times(int times) {
        return times + (RussianPeriod.isFew(times) ? " раза" : " раз");
    }

    private static String event(Schedule.EventTriggered event) {
        String after =
                switch (event.event()) {
                    case ASSESSMENT_RESULTS -> "после получения результатов " + procedures(event.procedures());
                    case COURSE_START -> "в начале курсов";
                    case OTHER -> "после наступления события";
                };
        Lag lag = event.lag();
        return lag == null ? after : "в течение " + lag.amount() + " " + unit(lag.unit()) + " " + after;
    }

    private static String procedures(@Nullable List<Assessment> named) {
        return named == null
                ? "оценочной процедуры"
                : named.stream().map(Assessment::russian).distinct().collect(Collectors.joining(", "));
    }

    private static String unit(Lag.Unit unit) {
        return switch (unit) {
            case DAY -> "дн.";
            case WORKING_DAY -> "раб. дн.";
            case WEEK -> "нед.";
            case MONTH -> "мес.";
            case YEAR -> "года";
        };
    }

    private static String bounds(@Nullable LocalDate from, @Nullable LocalDate until) {
        return (from == null ? "" : " с " + day(from)) + (until == null ? "" : " по " + day(until));
    }

    private static String month(LocalDate day) {
        return Vocabulary.MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
    }

    private static String day(LocalDate day) {
        return Objects.requireNonNull(DAY.format(day));
    }
}
