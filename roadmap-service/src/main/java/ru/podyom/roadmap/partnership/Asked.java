package ru.podyom.roadmap.partnership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.programme.Conditions;

/**
 * What agreements a list is asked for.
 *
 * @param below path of the territory, of the schools of which at least one takes part
 * @param on day on which they are in force
 */
record Asked(
        String below,
        @Nullable String school,
        @Nullable String subject,
        @Nullable Kind kind,
        @Nullable PartnershipState state,
        @Nullable LocalDate on) {

    Conditions conditions() {
        Conditions all = new Conditions()
                .and("seen_by @> array[cast(? as text)]", below)
                .and("? = any(array_prepend(leader, supported))", school)
                .and("? = any(subjects)", subject)
                .and("kind = ?", kind)
                .and("signed_on is not null and ? between term_from and coalesce(last_day, 'infinity')", on);
        return state == null ? all : all.and(state.condition());
    }

    /** What a cursor is bound to. */
    @Nullable
    Object[] filters() {
        return new @Nullable Object[] {below, school, subject, String.valueOf(kind), String.valueOf(state), on};
    }
}
