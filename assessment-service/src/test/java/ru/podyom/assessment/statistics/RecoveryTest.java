package ru.podyom.assessment.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import ru.podyom.assessment.AssessmentTest;
import ru.podyom.assessment.forensics.Rounded;

/** The counts that the database recovers from rounded shares, against every count there can be. */
@AssessmentTest
class RecoveryTest {

    private static final int TRIES = 400;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Inject
    AgroalDataSource database;

    @Test
    void theBoundsOfCountsAreThoseOfAllCountsThatPrintSo() throws SQLException {
        Random random = new Random(20191);
        for (int i = 0; i < TRIES; i++) {
            int n = 1 + random.nextInt(24);
            BigDecimal step = random.nextInt(3) == 0 ? new BigDecimal("0.1") : BigDecimal.ONE;
            List<BigDecimal> shares = printed(counts(random, n), n, step);
            // Some tables print only the share of mark 2 and of mark 5.
            boolean whole = random.nextBoolean();
            if (!whole) {
                shares.set(1, null);
                shares.set(2, null);
            }

            assertThat(bounds(n, shares, step))
                    .as("%s of %d by %s", shares, n, step)
                    .isEqualTo(all(n, shares, step));
        }
    }

    @Test
    void sharesThatNoCountsGiveCross() throws SQLException {
        List<BigDecimal> shares = new ArrayList<>(
                List.of(BigDecimal.valueOf(50), BigDecimal.valueOf(50), BigDecimal.ZERO, BigDecimal.ZERO));

        List<Long> bounds = bounds(7, shares, BigDecimal.ONE);

        assertThat(bounds.get(0)).isGreaterThan(bounds.get(1));
    }

    private static List<Integer> counts(Random random, int n) {
        List<Integer> counts = new ArrayList<>(List.of(0, 0, 0, 0));
        for (int pupil = 0; pupil < n; pupil++) {
            int mark = random.nextInt(4);
            counts.set(mark, counts.get(mark) + 1);
        }
        return counts;
    }

    private static List<BigDecimal> printed(List<Integer> counts, int n, BigDecimal step) {
        List<BigDecimal> shares = new ArrayList<>();
        for (int count : counts) {
            shares.add(HUNDRED.multiply(BigDecimal.valueOf(count))
                    .divide(BigDecimal.valueOf(n), step.scale(), RoundingMode.HALF_UP));
        }
        return shares;
    }

    /** By trying every way to part n pupils. */
    private static List<Long> all(int n, List<BigDecimal> shares, BigDecimal step) {
        long[] low = {n + 1, n + 1, n + 1, n + 1};
        long[] high = {-1, -1, -1, -1};
        for (int two = 0; two <= n; two++) {
            for (int three = 0; two + three <= n; three++) {
                for (int four = 0; two + three + four <= n; four++) {
                    int[] counts = {two, three, four, n - two - three - four};
                    if (fits(counts, n, shares, step)) {
                        for (int mark = 0; mark < 4; mark++) {
                            low[mark] = Math.min(low[mark], counts[mark]);
                            high[mark] = Math.max(high[mark], counts[mark]);
                        }
                    }
                }
            }
        }
        List<Long> bounds = new ArrayList<>();
        for (int mark = 0; mark < 4; mark++) {
            bounds.add(low[mark]);
            bounds.add(high[mark]);
        }
        return bounds;
    }

    private static boolean fits(int[] counts, int n, List<BigDecimal> shares, BigDecimal step) {
        for (int mark = 0; mark < 4; mark++) {
            if (shares.get(mark) != null) {
                Rounded share = Rounded.of(shares.get(mark), step);
                if (counts[mark] < share.fewest(n) || counts[mark] > share.mostWithTies(n)) {
                    return false;
                }
            }
        }
        return true;
    }

    private List<Long> bounds(int n, List<BigDecimal> shares, BigDecimal step) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "select * from mark_bounds(?, null, null, null, null, ?, ?, ?, ?, ?)")) {
            statement.setLong(1, n);
            for (int mark = 0; mark < 4; mark++) {
                statement.setBigDecimal(mark + 2, shares.get(mark));
            }
            statement.setBigDecimal(6, step);
            List<Long> bounds = new ArrayList<>();
            try (var row = statement.executeQuery()) {
                row.next();
                for (int column = 1; column <= 8; column++) {
                    bounds.add(row.getLong(column));
                }
            }
            return bounds;
        }
    }
}
