package ru.podyom.indicator.objectivity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is told of one school in one procedure.
 *
 * @param kind of the school, as the register has it
 * @param participants 0 when nobody took part
 * @param mean primary score, where it is told
 * @param marks pupils by mark, from «2»
 * @param itemTotals points of all participants together, by item in the order of the paper
 */
public record Assessed(
        String school,
        String territoryPath,
        @Nullable String kind,
        int participants,
        @Nullable Scores scores,
        @Nullable Double mean,
        @Nullable Scores marks,
        @Nullable Journal journal,
        @Nullable List<Integer> itemTotals) {

    /** Participants whose mark is below the journal's, the same, or above it. */
    public record Journal(int lowered, int confirmed, int raised) {

        int total() {
            return lowered + confirmed + raised;
        }
    }
}
