package ru.podyom.roadmap.mentoring;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.programme.Conditions;

/**
 * What tandems a list is asked for.
 *
 * @param below path of the territory, of the people of which at least one takes part
 * @param school of which somebody takes part
 * @param on day on which they are at work
 */
record TandemsAsked(
        String below,
        @Nullable String school,
        @Nullable UUID mentor,
        @Nullable Deficit deficit,
        @Nullable String subject,
        @Nullable TandemState state,
        @Nullable LocalDate on) {

    Conditions conditions() {
        Conditions all = new Conditions()
                .and("seen_by @> array[cast(? as text)]", below)
                .and("seen_by @> array['#' || cast(? as text)]", school)
                .and("mentor_id = ?", mentor)
                .and("deficit = ?", deficit)
                .and("subject = ?", subject)
                .and("? between started_on and coalesce(last_day, 'infinity')", on);
        return state == null ? all : all.and(state.condition());
    }

    /** What a cursor is bound to. */
    @Nullable
    Object[] filters() {
        return new @Nullable Object[] {
            below, school, mentor, String.valueOf(deficit), subject, String.valueOf(state), on
        };
    }
}
