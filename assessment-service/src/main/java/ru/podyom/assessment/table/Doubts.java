package ru.podyom.assessment.table;

import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.result.Figures;

/** Adds words of doubt to figures. */
final class Doubts {

    private static final int LONGEST = 1000;

    private Doubts() {}

    static ResultRow with(ResultRow row, String doubt) {
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

    private static String joined(@Nullable String one, String other) {
        String both = one == null ? other : one + "; " + other;
        return both.length() <= LONGEST ? both : both.substring(0, LONGEST);
    }
}
