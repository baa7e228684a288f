package ru.podyom.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Repeats of one measurement. */
final class Median {

    private final List<Double> values = new ArrayList<>();

    void add(double value) {
        values.add(value);
    }

    double value() {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** Median, and from least to most. */
    @Override
    public String toString() {
        return "%,.1f (%,.1f to %,.1f)".formatted(value(), Collections.min(values), Collections.max(values));
    }
}
