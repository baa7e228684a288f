package ru.podyom.indicator.signal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.objectivity.SignalKind;

/**
 * Which schools' signals a list is asked for; what nobody asked for makes no condition.
 *
 * @param all with the schools that gave no signal
 */
record Asked(
        String below,
        @Nullable String procedure,
        @Nullable String schoolYear,
        @Nullable String school,
        @Nullable SignalKind kind,
        boolean all) {

    /** Conditions with {@code ?} for the values, in their order. */
    String condition() {
        List<String> conditions = new ArrayList<>();
        conditions.add("(kept.territory_path = ? or kept.territory_path like ?)");
        if (procedure != null) {
            conditions.add("kept.procedure_code = ?");
        }
        if (schoolYear != null) {
            conditions.add("kept.school_year = ?");
        }
        if (school != null) {
            conditions.add("kept.school_code = ?");
        }
        if (kind != null) {
            conditions.add("? = any(kept.signals)");
        }
        if (!all) {
            conditions.add("kept.signals <> '{}'");
        }
        return String.join(" and ", conditions);
    }

    List<Object> values() {
        List<Object> values = new ArrayList<>(List.of(below, below + "/%"));
        if (procedure != null) {
            values.add(procedure);
        }
        if (schoolYear != null) {
            values.add(schoolYear);
        }
        if (school != null) {
            values.add(school);
        }
        if (kind != null) {
            values.add(kind.code());
        }
        return values;
    }

    /** What a cursor is bound to. */
    @Nullable
    Object[] filters() {
        return new @Nullable Object[] {below, procedure, schoolYear, school, String.valueOf(kind), all};
    }
}
