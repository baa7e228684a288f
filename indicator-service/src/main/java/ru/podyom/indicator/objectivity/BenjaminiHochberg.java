package ru.podyom.indicator.objectivity;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Y. Benjamini and Y. Hochberg, Controlling the False Discovery Rate, 1995: what p-values are worth among many. */
final class BenjaminiHochberg {

    private BenjaminiHochberg() {}

    /** Adjusted p-values in the order of the given: at most the wanted rate, and it is a discovery. */
    static double[] adjusted(double[] pValues) {
        int many = pValues.length;
        int[] descending = IntStream.range(0, many)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> pValues[i]).reversed())
                .mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = new double[many];
        double least = 1;
        for (int i = 0; i < many; i++) {
            int rank = many - i;
            least = Math.min(least, pValues[descending[i]] * many / rank);
            adjusted[descending[i]] = least;
        }
        return adjusted;
    }
}
