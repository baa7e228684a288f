package ru.podyom.assessment.scale;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where the marks 3, 4 and 5 begin, in primary scores. Of some years only the lower ones are known.
 *
 * @param maxScore greatest primary score of the paper
 */
public record Thresholds(
        @Schema(description = "Least primary score of the mark 3", examples = "8")
        int mark3,

        @Nullable @Schema(description = "Of the mark 4; absent if it is not known", examples = "15")
        Integer mark4,

        @Nullable @Schema(description = "Of the mark 5; absent if it is not known", examples = "22")
        Integer mark5,

        @Nullable @Schema(description = "Greatest primary score", examples = "31")
        Integer maxScore) {

    private static final int GREATEST_SCORE = 500;

    public Thresholds {
        if (mark4 == null && mark5 != null) {
            throw new IllegalArgumentException("mark5 is " + mark5 + ", and mark4 is not given");
        }
        int last = above(0, "mark3", mark3);
        last = mark4 == null ? last : above(last, "mark4", mark4);
        last = mark5 == null ? last : above(last, "mark5", mark5);
        int greatest = maxScore == null ? last : maxScore;
        if (greatest < last || greatest > GREATEST_SCORE) {
            throw new IllegalArgumentException("the greatest score is from the last threshold, " + last + ", to "
                    + GREATEST_SCORE + ", not " + greatest);
        }
    }

    private static int above(int lower, String name, int value) {
        if (value <= lower) {
            throw new IllegalArgumentException(name + " is above " + lower + ", not " + value);
        }
        return value;
    }

    /** The least score of a mark, null where it is not known. */
    @Nullable
    Integer of(int mark) {
        return switch (mark) {
            case 3 -> mark3;
            case 4 -> mark4;
            case 5 -> mark5;
            default -> null;
        };
    }

    /** The highest mark that is known to be reached. */
    int reachedBy(int score) {
        for (int mark = 5; mark > 2; mark--) {
            Integer least = of(mark);
            if (least != null && score >= least) {
                return mark;
            }
        }
        return 2;
    }
}
