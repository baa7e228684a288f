package ru.podyom.roadmap.schedule;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values of a shape, taken one after another by their kinds, and what taking them assumes. */
final class Values {

    private final Shape shape;
    private final Deque<Token> left;
    private final Set<Assumption> assumptions = EnumSet.noneOf(Assumption.class);
    private final Term term;

    Values(Shape shape, Term term) {
        this.shape = shape;
        this.left = new ArrayDeque<>(shape.tokens());
        this.term = term;
        shape.tokens().forEach(token -> {
            if (token.note() != null) {
                assumptions.add(token.note());
            }
        });
    }

    Term term() {
        return term;
    }

    void assume(Assumption assumption) {
        assumptions.add(assumption);
    }

    List<Assumption> assumptions() {
        return List.copyOf(assumptions);
    }

    LocalDate date() {
        Token.DayOf day = dayMonth(Token.DATE);
        return day.in(day.year());
    }

    Token.DayOf dayMonth() {
        return dayMonth(Token.DAY_MONTH);
    }

    int month() {
        return next(Token.MONTH).value();
    }

    int year() {
        return next(Token.YEAR).value();
    }

    int number() {
        return next(Token.NUMBER).value();
    }

    int weekday() {
        return next("weekday").value();
    }

    /** Whether the next value, passing what is no value, is of this kind. */
    boolean has(String kind) {
        while (!left.isEmpty() && !left.peek().is(kind) && !isValue(left.peek())) {
            left.poll();
        }
        return !left.isEmpty() && left.peek().is(kind);
    }

    List<Token> tokens() {
        return shape.tokens();
    }

    String text() {
        return shape.text();
    }

    /** Whether the wording has such a word anywhere. */
    boolean passes(String kind) {
        return shape.tokens().stream().anyMatch(token -> token.is(kind));
    }

    boolean hasAny(String... kinds) {
        return Stream.of(kinds).anyMatch(this::passes);
    }

    /** The year that comes next, if one does. */
    @Nullable
    Integer yearIfNext() {
        Token next = left.peek();
        return next != null && next.is(Token.YEAR) ? year() : null;
    }

    /** Passes what joins two ends, if it comes next. */
    boolean skipJoint() {
        Token next = left.peek();
        boolean joint = next != null && (next.is(Token.DASH) || next.is("to") || next.is("before"));
        if (joint) {
            left.poll();
        }
        return joint;
    }

    private Token.DayOf dayMonth(String kind) {
        Token.DayOf day = next(kind).date();
        if (day == null) {
            throw new IllegalStateException("a day without its day");
        }
        return day;
    }

    private Token next(String kind) {
        while (true) {
            Token token = left.poll();
            if (token == null) {
                throw new IllegalStateException("the shape has no further " + kind);
            }
            if (token.is(kind)) {
                return token;
            }
        }
    }

    private static boolean isValue(Token token) {
        return switch (token.kind()) {
            case Token.DATE, Token.DAY_MONTH, Token.MONTH, Token.YEAR, Token.NUMBER -> true;
            default -> false;
        };
    }
}
