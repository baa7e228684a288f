package ru.podyom.assessment.forensics;

/** How near two texts are. */
public final class Similarity {

    private Similarity() {}

    /** Letters to change, add or drop to make one text of the other; {@code limit + 1} if more than {@code limit}. */
    public static int distance(String left, String right, int limit) {
        if (Math.abs(left.length() - right.length()) > limit) {
            return limit + 1;
        }
        int[] row = new int[right.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            if (next(row, left.charAt(i - 1), right, i) > limit) {
                return limit + 1;
            }
        }
        return Math.min(row[right.length()], limit + 1);
    }

    /** Puts the next row of the table into {@code row}; the smallest number in it. */
    private static int next(int[] row, char letter, String right, int first) {
        int diagonal = row[0];
        row[0] = first;
        int smallest = first;
        for (int j = 1; j < row.length; j++) {
            int change = diagonal + (letter == right.charAt(j - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            smallest = Math.min(smallest, row[j]);
        }
        return smallest;
    }
}
