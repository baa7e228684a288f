package ru.podyom.assessment.table;

import java.util.ArrayList;
import java.util.List;

/** Columns of primary scores: 0, 1, 2 …, among which 2 to 5 look like marks. */
final class Scores {

    private Scores() {}

    /** Whether the headers are primary scores: marks begin with 2. */
    static boolean are(List<String> headers) {
        return headers.contains("0") && headers.contains("1");
    }

    /**
     * The roles with every column of the run as a score.
     *
     * @throws UnrecognisedTable if the run does not go from 0 without a gap
     */
    static List<Role> roles(List<String> headers, List<Role> roles) {
        List<Role> meant = new ArrayList<>(roles);
        int next = 0;
        for (int i = 0; i < meant.size(); i++) {
            if (meant.get(i) == Role.SCORE || MarkRoles.isEither(meant.get(i))) {
                if (!headers.get(i).equals(Integer.toString(next))) {
                    throw new UnrecognisedTable("the columns of primary scores go from 0 without a gap; "
                            + headers.get(i) + " stands where " + next + " should");
                }
                next++;
                meant.set(i, Role.SCORE);
            }
        }
        return meant;
    }
}
