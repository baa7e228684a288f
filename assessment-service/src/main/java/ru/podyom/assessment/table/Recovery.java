package ru.podyom.assessment.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts from what was given, be it counts or percents; only where there is no doubt. */
final class Recovery {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final double SLACK = 1.5;

    private Recovery() {}

    /**
     * The counts behind the parts of a whole: n = round(p · N / 100), domain formula B4, with a check of the residual.
     *
     * @throws Numbers.NotANumber if the parts are neither counts nor percents of the participants
     */
    static List<Integer> counts(List<BigDecimal> parts, @Nullable Integer participants) {
        if (participants == null) {
            throw new Numbers.NotANumber("counts and percents cannot be told apart without the number of participants");
        }
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean whole =
                parts.stream().allMatch(part -> part.stripTrailingZeros().scale() <= 0);
        if (whole && sum.compareTo(BigDecimal.valueOf(participants)) == 0) {
            return parts.stream().map(BigDecimal::intValueExact).toList();
        }
        if (sum.subtract(HUNDRED).abs().doubleValue() > SLACK) {
            throw new Numbers.NotANumber(
                    "the parts add up to " + sum + ": neither the " + participants + " participants nor 100 percent");
        }
        List<Integer> counts = new ArrayList<>();
        int total = 0;
        for (BigDecimal part : parts) {
            int count = (int) Math.round(part.doubleValue() * participants / 100);
            counts.add(count);
            total += count;
        }
        if (total != participants) {
            throw new Numbers.NotANumber("the percents of " + participants + " participants give " + total + " pupils");
        }
        return counts;
    }
}
