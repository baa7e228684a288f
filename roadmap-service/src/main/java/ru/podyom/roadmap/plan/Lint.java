package ru.podyom.roadmap.plan;

import java.util.Comparator;
import ru.podyom.roadmap.document.Place;

/** Something doubtful in a document, in words for a person and with its place. */
public record Lint(LintCode code, Place place, String russian, String english) {

    static final Comparator<Lint> BY_PLACE = Comparator.comparing(
                    (Lint lint) -> String.valueOf(lint.place().name()))
            .thenComparing(lint -> lint.place().line());
}
