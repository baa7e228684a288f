package ru.podyom.roadmap.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** «ежемесячно с 01.09.2023 по 31.05.2024»: days between which something recurs or goes on. */
record Bounds(
        Shape inner,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Months months) {

    /** Of each year. */
    record Months(int first, int last) {}

    private static final Pattern IN_MONTHS =
            Pattern.compile("(.+?)( ,)?( from| during)? month( year)? (-|to|before) month( year)?");

    private static final Pattern BOUNDED = Pattern.compile("(.+?)( ,)?( from date)?( (?:to|before) date)?");

    /** A shape without its bounds, or null where it has none. */
    static @Nullable Bounds of(Shape shape) {
        Matcher inMonths = IN_MONTHS.matcher(shape.text());
        return inMonths.matches() ? inMonths(shape, inMonths) : between(shape);
    }

    private static @Nullable Bounds inMonths(Shape shape, Matcher matched) {
        int words = matched.group(1).split(" ").length;
        List<Token> rest = shape.tokens().subList(words, shape.tokens().size());
        Shape inner = new Shape(matched.group(1), shape.tokens().subList(0, words));
        List<Token> months =
                rest.stream().filter(token -> token.is(Token.MONTH)).toList();
        List<Token> years = rest.stream().filter(token -> token.is(Token.YEAR)).toList();
        int first = months.get(0).value();
        int last = months.get(1).value();
        if (years.isEmpty()) {
            return new Bounds(inner, null, null, new Months(first, last));
        }
        int until = years.get(years.size() - 1).value();
        int from = years.size() == 2
                ? years.get(0).value()
                : matched.group(4) == null ? until - (last < first ? 1 : 0) : until;
        int to = years.size() == 1 && matched.group(4) != null && last < first ? until + 1 : until;
        Window window = Days.months(first, from, last, to);
        return new Bounds(inner, window.opens(), window.due(), null);
    }

    private static @Nullable Bounds between(Shape shape) {
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
        return new Bounds(new Shape(bounded.group(1), tokens.subList(0, end)), from, until, null);
    }

    /** The same within these days; what neither recurs nor goes on has days of its own. */
    Schedule of(Schedule schedule) {
        if (months != null) {
            return inMonths(schedule, months);
        }
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

    private static Schedule inMonths(Schedule schedule, Months months) {
        if (schedule instanceof Schedule.Recurring recurring
                && recurring.fromMonth() == null
                && (recurring.frequency() == Frequency.WEEK || recurring.frequency() == Frequency.MONTH)) {
            return recurring.inMonths(months.first(), months.last());
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
