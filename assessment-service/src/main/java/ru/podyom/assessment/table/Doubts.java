package ru.podyom.assessment.table;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.result.Figures;
import ru.podyom.runtime.problem.Violation;

/** Adds words of doubt to figures. */
public final class Doubts {

    private static final int LONGEST = 1000;
    private static final int SHOWN = 5;

    private Doubts() {}

    /** The row with these words added to its doubt. */
    public static ResultRow with(ResultRow row, String doubt) {
        Figures old = row.figures();
        Figures figures = new Figures(
                old.participants(),
                old.counts(),
                old.shares(),
                old.rounding(),
                old.missing(),
                joined(old.doubt(), doubt),
                old.details());
        return new ResultRow(row.line(), row.column(), row.school(), row.procedure(), figures);
    }

    /** What figures of a row contradict, as a finding about the first of them. */
    public static Finding of(ResultRow row, String code, List<Violation> violations) {
        String words = violations.stream()
                .map(Violation::message)
                .distinct()
                .limit(SHOWN)
                .collect(Collectors.joining("; "));
        String column = OwnNames.column(violations.get(0).pointer());
        return new Finding(row.line(), null, column, code, Severity.DOUBT, words, Map.of(), null);
    }

    private static String joined(@Nullable String one, String other) {
        // What was exported with its doubt comes back as it was.
        String both = one == null || one.contains(other) ? Objects.requireNonNullElse(one, other) : one + "; " + other;
        return both.length() <= LONGEST ? both : both.substring(0, LONGEST);
    }
}
