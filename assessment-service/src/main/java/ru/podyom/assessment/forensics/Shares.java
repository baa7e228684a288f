package ru.podyom.assessment.forensics;

import java.util.List;

/**
 * Shares of the same participants in one procedure.
 *
 * @param known the printed ones
 * @param whole whether they are all the shares there are, so that the counts must add up to the participants
 */
public record Shares(List<Rounded> known, boolean whole) {

    /** Whether {@code n} participants can have these shares, halves rounded away from zero. */
    public boolean fit(int n) {
        return fit(n, false);
    }

    /** Whether {@code n} participants can have these shares if a half may have been rounded either way. */
    public boolean fitWithTies(int n) {
        return fit(n, true);
    }

    public boolean allZero() {
        return known.stream().allMatch(share -> share.thousandths() == 0);
    }

    private boolean fit(int n, boolean ties) {
        long fewest = 0;
        long most = 0;
        for (Rounded share : known) {
            long low = share.fewest(n);
            long high = ties ? share.mostWithTies(n) : share.most(n);
            if (low > high) {
                return false;
            }
            fewest += low;
            most += high;
        }
        return fewest <= n && (!whole || most >= n);
    }
}
