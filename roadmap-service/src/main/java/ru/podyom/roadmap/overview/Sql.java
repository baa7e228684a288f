package ru.podyom.roadmap.overview;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A query put together from the parts that were asked for, with its parameters in their order. */
final class Sql {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    Sql add(String part, Object... parameters) {
        text.append(part).append('\n');
        for (Object parameter : parameters) {
            values.add(parameter instanceof LocalDate day ? Date.valueOf(day) : parameter);
        }
        return this;
    }

    String text() {
        return text.toString();
    }

    List<Object> values() {
        return values;
    }
}
