package ru.podyom.assessment.forensics;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the rows that stand right have in each column; {@code null} is a dash. */
public final class Typical {

    private static final double WIDTH = 8;
    private static final double ANYTHING = 0.02;

    private final List<List<@Nullable BigDecimal>> rows;

    public Typical(List<List<@Nullable BigDecimal>> rows) {
        this.rows = rows;
    }

    /** How odd a whole row is: minus the logarithm of its likelihood, up to a constant. */
    double oddity(List<@Nullable BigDecimal> row) {
        double sum = 0;
        for (int column = 0; column < row.size(); column++) {
            sum += oddity(column, row.get(column));
        }
        return sum;
    }

    private double oddity(int column, @Nullable BigDecimal value) {
        List<BigDecimal> numbers = rows.stream()
                .map(row -> row.get(column))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        int alike = value == null ? rows.size() - numbers.size() : numbers.size();
        double kind = -Math.log((alike + 0.5) / (rows.size() + 1));
        if (value == null || numbers.isEmpty()) {
            return kind;
        }
        double near = numbers.stream()
                .mapToDouble(other -> Math.exp(-value.subtract(other).abs().doubleValue() / WIDTH))
                .average()
                .orElse(0);
        return kind - Math.log(ANYTHING + near);
    }
}
