package ru.podyom.roadmap.programme;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The SQL conditions of a list, with their values in order; what nobody asked for makes none. */
public final class Conditions {

    private final StringJoiner text = new StringJoiner(" and ");
    private final List<Object> values = new ArrayList<>();

    /**
     * @param condition with a {@code ?} for the value
     * @param value null if it was not asked for
     */
    public Conditions and(String condition, @Nullable Object value) {
        if (value != null) {
            text.add(condition);
            values.add(value instanceof Enum<?> constant ? constant.name() : value);
        }
        return this;
    }

    /** One without a value. */
    public Conditions and(String condition) {
        text.add(condition);
        return this;
    }

    public String text() {
        return text.toString();
    }

    public List<Object> values() {
        return values;
    }

    /** Gives a native query that these conditions are in their values. */
    public Query bind(Query query) {
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }
}
