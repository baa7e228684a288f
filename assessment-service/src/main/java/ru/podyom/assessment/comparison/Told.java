package ru.podyom.assessment.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import ru.podyom.assessment.statistics.Part;

/**
 * Which totals are told, going outward. A total is told if what it adds to the last one told, beyond what the caller
 * sees anyway, is nothing or enough: so no two totals differ by one or two schools.
 */
final class Told {

    private Told() {}

    /** The sums of the rings up to each, from the inside. */
    static List<Part> totals(List<Part> rings) {
        List<Part> totals = new ArrayList<>();
        Part sum = Part.NONE;
        for (Part ring : rings) {
            sum = sum.plus(ring);
            totals.add(sum);
        }
        return totals;
    }

    static List<Boolean> of(List<Part> rings, List<Boolean> seen, Predicate<Part> enough) {
        return together(List.of(rings), seen, enough);
    }

    /**
     * The same for figures that add up to one another: all of an area are told, or none is.
     *
     * @param slices for each figure its rings
     */
    static List<Boolean> together(List<List<Part>> slices, List<Boolean> seen, Predicate<Part> enough) {
        List<Part> hidden =
                new ArrayList<>(slices.stream().map(slice -> Part.NONE).toList());
        List<Boolean> told = new ArrayList<>();
        for (int ring = 0; ring < seen.size(); ring++) {
            boolean fits = true;
            for (int slice = 0; slice < slices.size(); slice++) {
                if (!seen.get(ring)) {
                    hidden.set(slice, hidden.get(slice).plus(slices.get(slice).get(ring)));
                }
                Part added = hidden.get(slice);
                fits &= added.equals(Part.NONE) || enough.test(added);
            }
            told.add(fits);
            if (fits) {
                hidden.replaceAll(part -> Part.NONE);
            }
        }
        return told;
    }
}
