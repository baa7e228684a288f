package ru.podyom.indicator.evaluation;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.fact.News;
import ru.podyom.indicator.ruleset.Counted;

/**
 * Pupils by mark: as counted, or recovered from rounded shares where only one number of pupils fits each of them and
 * they add up to the participants.
 *
 * @param counted whether all four are known
 * @param belowKnown whether the pupils below the minimum are known, alone or with the others
 */
record Pupils(boolean counted, double mark2, double mark3, double mark4, double mark5, boolean belowKnown) {

    private static final Pupils NONE = new Pupils(false, 0, 0, 0, 0, false);

    static Pupils of(News.Figures figures) {
        Integer participants = figures.participants();
        if (participants == null || participants == 0) {
            return NONE;
        }
        Pupils counted = counted(figures.counts(), participants);
        return counted.belowKnown() ? counted : recovered(figures, participants);
    }

    private static Pupils counted(News.@Nullable Marks counts, int participants) {
        if (counts == null || counts.mark2() == null) {
            return NONE;
        }
        double below = counts.mark2().doubleValue();
        if (counts.mark3() == null || counts.mark4() == null || counts.mark5() == null) {
            return new Pupils(false, below, 0, 0, 0, true);
        }
        double three = counts.mark3().doubleValue();
        double four = counts.mark4().doubleValue();
        double five = counts.mark5().doubleValue();
        // Counts that do not add up say nothing of the whole.
        return new Pupils(below + three + four + five == participants, below, three, four, five, true);
    }

    private static Pupils recovered(News.Figures figures, int participants) {
        News.Marks shares = figures.shares();
        if (shares == null) {
            return NONE;
        }
        Integer[] pupils = Stream.of(shares.mark2(), shares.mark3(), shares.mark4(), shares.mark5())
                .map(share -> onlyOne(share, figures.rounding(), participants))
                .toArray(Integer[]::new);
        Integer below = pupils[0];
        if (below == null) {
            return NONE;
        }
        if (Stream.of(pupils).anyMatch(Objects::isNull)
                || Stream.of(pupils).mapToInt(Integer::intValue).sum() != participants) {
            return new Pupils(false, below, 0, 0, 0, true);
        }
        return new Pupils(true, below, pupils[1], pupils[2], pupils[3], true);
    }

    /** The only number of pupils that is rounded to this share; null if none or several are. */
    private static @Nullable Integer onlyOne(
            @Nullable BigDecimal share, @Nullable BigDecimal rounding, int participants) {
        return share == null
                ? null
                : Counted.recovered(participants, share.doubleValue(), rounding == null ? null : rounding.doubleValue())
                        .below();
    }
}
