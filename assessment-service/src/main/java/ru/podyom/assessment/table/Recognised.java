package ru.podyom.assessment.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A sheet whose layout is known.
 *
 * @param from the first line below the header, among the head's lines
 * @param findings about the header
 */
record Recognised(Recognition recognition, int from, List<Finding> findings, Function<Sink, RowReader> rows) {

    /** The same with more findings. */
    Recognised with(List<Finding> more) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(more);
        return new Recognised(recognition, from, all, rows);
    }
}
