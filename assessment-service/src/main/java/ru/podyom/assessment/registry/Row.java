package ru.podyom.assessment.registry;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.school.School;

/** A line of a list on its way: what it says, and which school it is about. */
final class Row {

    final long line;

    /** What it says of the school, by the properties of NewSchool; what it does not say is not there. */
    final Map<String, Object> said = new HashMap<>();

    /** What it says of the municipality, as it stands in the list. */
    String municipality = "";

    @Nullable
    LocalDate closedOn;

    /** Since when name, kind and municipality are what it says; null: it does not say. */
    @Nullable
    LocalDate since;

    /** The school that is meant; null: a new one. */
    @Nullable
    School school;

    boolean refused;

    Row(long line) {
        this.line = line;
    }

    @Nullable
    String text(Column column) {
        return (String) said.get(column.property());
    }
}
