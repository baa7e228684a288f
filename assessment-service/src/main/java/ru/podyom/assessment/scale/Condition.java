package ru.podyom.assessment.scale;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a mark needs beside its score: so many points in the items with a tag. It binds the higher marks too.
 *
 * @param tag of items, as {@code geometry} or {@code GK} (the criteria of literacy in Russian)
 */
public record Condition(
        @Schema(description = "Mark, 3 to 5", examples = "3")
        int mark,

        @Schema(description = "Tag of the items that count", examples = "geometry")
        String tag,

        @Schema(description = "Least points in them", examples = "2")
        int atLeast) {

    public Condition {
        if (mark < 3 || mark > 5) {
            throw new IllegalArgumentException("a condition is of the mark 3, 4 or 5, not " + mark);
        }
        if (tag == null || !tag.matches("[A-Za-z0-9-]{1,30}")) {
            throw new IllegalArgumentException("a tag is 1 to 30 of A-Z, a-z, 0-9 and -");
        }
        if (atLeast < 1 || atLeast > 500) {
            throw new IllegalArgumentException("a condition asks for 1 to 500 points, not " + atLeast);
        }
    }

    boolean failsFor(Map<String, Integer> tagScores) {
        Integer points = tagScores.get(tag);
        return points != null && points < atLeast;
    }

    boolean isOpenFor(Map<String, Integer> tagScores) {
        return !tagScores.containsKey(tag);
    }
}
