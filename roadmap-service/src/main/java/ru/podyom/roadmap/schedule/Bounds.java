package ru.podyom.roadmap.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** «ежемесячно с 01.09.2023 по 31.05.2024»: days between which something recurs or goes on. */
record Bounds(
        Shape inner, @Nullable LocalDate from, @Nullable LocalDate until) {

    private static final Pattern BOUNDED = Pattern.compile("(.+?)( ,)?( from date)?( (?:to|before) date)?");

    /** A shape without its bounds, or null where it has none. */
    static @Nullable Bounds of(Shape shape) {
        Matcher bounded = BOUNDED.matcher(shape.text());
        if (!bounded.matches() || (bounded.group(3) == null && bounded.group(4) == null)) {
            return null;
        }
        List<Token> tokens = shape.tokens();
        int end = tokens.size();
        LocalDate until = bounded.group(4) == null ? null : day(tokens.get(end - 1));
        end -= until == null ? 0 : 2;
        LocalDate from = bounded.group(3) == null ? null : day(tokens.get(end - 1));
        end -= from == null ? 0 : 2;
        if (from != null && until != null && until.isBefore(from)) {
            throw new Unreadable(Unread.ENDS_BEFORE_IT_BEGINS);
        }
        end -= bounded.group(2) == null ? 0 : 1;
        return new Bounds(new Shape(bounded.group(1), tokens.subList(0, end)), from, until);
    }

    /** The same within these days; what neither recurs nor goes on has days of its own. */
    Schedule of(Schedule schedule) {
        if (schedule instanceof Schedule.Continuous all && all.from() == null && all.until() == null) {
            return new Schedule.Continuous(from, until);
        } else if (schedule instanceof Schedule.Recurring recurring
                && recurring.from() == null
                && recurring.until() == null) {
            return recurring.within(from, until);
        } else if (schedule instanceof Schedule.FirstThenYearly yearly && yearly.until() == null && from == null) {
            return new Schedule.FirstThenYearly(yearly.from(), yearly.to(), until);
        }
        throw new Unreadable(Unread.UNREADABLE);
    }

    private static LocalDate day(Token token) {
        Token.DayOf day = token.date();
        if (day == null) {
            throw new IllegalStateException("a date without its day");
        }
        return day.in(day.year());
    }
}
