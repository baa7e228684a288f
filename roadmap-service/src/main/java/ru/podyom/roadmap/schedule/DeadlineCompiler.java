package ru.podyom.roadmap.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads printed deadlines. A wording becomes tokens ({@link Lexer}), their kinds a {@link Shape}, and the first
 * {@link Rule} that knows the shape says what it means. What no rule knows is unspecified: it is never guessed.
 */
public final class DeadlineCompiler {

    private static final int LONGEST = 500;
    private static final double ASKED = 0.5;

    private static final List<Rule> RULES = Stream.of(
                    DateRules.ALL, MonthRules.ALL, YearRules.ALL, RecurringRules.ALL, PartRules.ALL, EventRules.ALL)
            .flatMap(List::stream)
            .toList();

    /** «в течение года» beside something that says more. */
    private static final Pattern FRAME =
            Pattern.compile("during (yr|schoolyear|period) ,? ?|(,| ,)? ?during (yr|schoolyear|period)$");

    /** «1 раз в четверть (по графику)»: how often is said, and another document says on which days. */
    private static final Pattern BY_TIMETABLE =
            Pattern.compile("( ,)? ?(to |per )?timetable$|^(to |per )?timetable ,? ?");

    private DeadlineCompiler() {}

    /**
     * What a deadline means in a programme.
     *
     * @param wording as printed
     * @param term of the programme, from which missing years are taken
     */
    public static Compiled compile(@Nullable String wording, Term term) {
        if (wording == null || wording.isBlank()) {
            return unread(wording, Unread.MISSING);
        }
        if (wording.length() > LONGEST) {
            return unread(wording, Unread.UNREADABLE);
        }
        Shape shape = Shape.of(Lexer.tokens(wording));
        if (shape.tokens().isEmpty()) {
            return unread(wording, wording.chars().anyMatch(Character::isLetter) ? Unread.UNREADABLE : Unread.MISSING);
        }
        return compile(wording, shape, term);
    }

    /** The same for wordings that say the same in other letters: «В течение / года», «в течении года». */
    public static String key(String wording) {
        List<Token> tokens = wording.length() > LONGEST
                ? List.of()
                : Shape.of(Lexer.tokens(wording)).tokens();
        if (tokens.isEmpty() || tokens.stream().anyMatch(token -> token.is(Token.UNKNOWN))) {
            return wording.replaceAll("[\\s.]+", " ").strip().toLowerCase(Locale.ROOT);
        }
        return tokens.stream().map(Token::key).collect(Collectors.joining(" "));
    }

    private static Compiled compile(String wording, Shape shape, Term term) {
        try {
            Compiled often = byTimetable(wording, shape, term);
            if (often != null) {
                return often;
            }
            for (Shape form : forms(shape)) {
                Compiled read = byRules(wording, form, term);
                if (read != null) {
                    return read;
                }
            }
            Compiled read = withinBounds(wording, shape, term);
            return read == null ? unread(wording, Unread.UNREADABLE) : read;
        } catch (Unreadable unreadable) {
            return unread(wording, unreadable.reason());
        }
    }

    // A form that is known, but whose days are not in any calendar, says more than that none is known.
    private static @Nullable Compiled byRules(String wording, Shape form, Term term) {
        for (Rule rule : RULES) {
            if (rule.matches(form.text())) {
                try {
                    Values values = new Values(form, term);
                    return read(wording, rule.meaning().apply(values), values.assumptions());
                } catch (Unreadable unreadable) {
                    if (unreadable.reason() != Unread.UNREADABLE) {
                        throw unreadable;
                    }
                }
            }
        }
        return null;
    }

    private static @Nullable Compiled byTimetable(String wording, Shape shape, Term term) {
        boolean isByOne = shape.text().contains("timetable");
        String inner =
                isByOne ? BY_TIMETABLE.matcher(shape.text()).replaceFirst("").strip() : "";
        if (inner.isEmpty() || inner.equals(shape.text())) {
            return null;
        }
        Compiled read = byRules(wording, new Shape(inner, shape.tokens()), term);
        if (read == null || read.question() != null || !(read.schedule() instanceof Schedule.Recurring)) {
            return null;
        }
        List<Assumption> assumptions = new ArrayList<>(read.assumptions());
        assumptions.add(Assumption.PARTLY_READ);
        return read(wording, Meaning.of(read.schedule()), assumptions);
    }

    private static @Nullable Compiled withinBounds(String wording, Shape shape, Term term) {
        Bounds bounds = Bounds.of(shape);
        Compiled inner = bounds == null ? null : byRules(wording, bounds.inner(), term);
        if (bounds == null || inner == null) {
            return null;
        }
        Question question = inner.question();
        Meaning meaning = question == null
                ? Meaning.of(bounds.of(inner.schedule()))
                : Meaning.ask(
                        question.code(),
                        question.readings().stream()
                                .map(reading -> Reading.of(reading.code(), bounds.of(reading.schedule())))
                                .toList());
        return read(wording, meaning, inner.assumptions());
    }

    /** As it stands, and without the frame around what says more. */
    private static List<Shape> forms(Shape shape) {
        String inner = FRAME.matcher(shape.text()).replaceFirst("").strip();
        if (inner.isEmpty() || inner.equals(shape.text())) {
            return List.of(shape);
        }
        List<Token> tokens = new ArrayList<>(shape.tokens());
        tokens.removeIf(token -> token.is("during"));
        return List.of(shape, new Shape(inner, tokens));
    }

    private static Compiled read(String wording, Meaning meaning, List<Assumption> assumptions) {
        double confidence = meaning.question() == null ? 1 : ASKED;
        for (Assumption assumption : assumptions) {
            confidence *= assumption.sure();
        }
        return new Compiled(
                wording,
                meaning.schedule(),
                Math.round(confidence * 100) / 100.0,
                assumptions,
                meaning.question(),
                null);
    }

    private static Compiled unread(@Nullable String wording, Unread reason) {
        return new Compiled(wording, new Schedule.Unspecified(), 0, List.of(), null, reason);
    }
}
