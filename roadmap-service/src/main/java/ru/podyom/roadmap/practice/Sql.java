package ru.podyom.roadmap.practice;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A query put together from the parts that were asked for, with its parameters in their order. */
record Sql(String text, List<Object> values) {

    Sql(String text, Object... values) {
        this(text, List.of(values));
    }

    Sql then(String part, Object... more) {
        List<Object> all = new ArrayList<>(values);
        all.addAll(List.of(more));
        return new Sql(text + " " + part, all);
    }

    /** The same without a value that nobody asked for. */
    Sql and(String condition, @Nullable Object value) {
        return value == null ? this : then("and " + condition, value);
    }
}
