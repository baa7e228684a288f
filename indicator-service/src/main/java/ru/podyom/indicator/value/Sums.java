package ru.podyom.indicator.value;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.evaluation.ValueRule;

/** The sums of one holder for one indicator, in all periods of its kind. */
record Sums(List<Sum> all) {

    /** Of one period, by one version. */
    record Sum(String indicator, int version, String period, double numerator, double denominator, long contributors) {}

    Optional<Sum> of(String period) {
        return all.stream().filter(sum -> sum.period().equals(period)).max(Comparator.comparingInt(Sum::version));
    }

    /** Those before a period, oldest first. */
    List<Sum> before(String period) {
        return all.stream()
                .filter(sum -> sum.period().compareTo(period) < 0 && sum.denominator() != 0)
                .sorted(Comparator.comparing(Sum::period).thenComparingInt(Sum::version))
                .toList();
    }

    /** The ratio of the nearest earlier period, from which a difference is told. */
    @Nullable
    Double ratioBefore(String period, ValueRule rule) {
        List<Sum> earlier = before(period);
        if (earlier.isEmpty()) {
            return null;
        }
        Sum last = earlier.get(earlier.size() - 1);
        return rule.ratio(last.numerator(), last.denominator());
    }
}
