package ru.podyom.indicator.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What one subject adds to one version of an indicator in one period.
 *
 * @param subject code of the school, or id of the activity
 * @param holder {@code territory:<path>} or {@code programme:<code>}: whose value it is part of
 */
record Contribution(
        String indicator,
        int version,
        String subject,
        String period,
        String holder,
        String territoryPath,
        double numerator,
        double denominator) {

    String key() {
        return indicator + "\n" + version + "\n" + subject + "\n" + period;
    }

    /** A holder and, for a territory, all that it lies in. */
    static List<String> holdersOf(String holder) {
        List<String> all = new ArrayList<>();
        all.add(holder);
        if (holder.startsWith("territory:")) {
            for (int slash = holder.lastIndexOf('/'); slash > 0; slash = holder.lastIndexOf('/', slash - 1)) {
                all.add(holder.substring(0, slash));
            }
        }
        return all;
    }

    static BigDecimal exact(double value) {
        return BigDecimal.valueOf(value);
    }
}
