package ru.podyom.roadmap.mentoring;

import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.programme.Conditions;
import ru.podyom.runtime.problem.Problems;

/**
 * What mentors a list is asked for.
 *
 * @param below path of the territory, in the banks of which and of those below they are
 * @param active null: those who take new tandems and those who do not
 */
record MentorsAsked(
        String below,
        @Nullable String school,
        @Nullable String subject,
        @Nullable Deficit deficit,
        @Nullable Boolean active) {

    static @Nullable Boolean yesOrNo(String parameter, @Nullable String text) {
        if (text == null) {
            return null;
        }
        return switch (text) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw Problems.invalid(parameter, "wrong-form", "it is true or false");
        };
    }

    Conditions conditions() {
        return new Conditions()
                .and("starts_with(territory_path || '/', cast(? as text) || '/')", below)
                .and("school = ?", school)
                .and("? = any(subjects)", subject)
                .and("? = any(deficits)", deficit)
                .and("active = ?", active);
    }

    /** What a cursor is bound to. */
    @Nullable
    Object[] filters() {
        return new @Nullable Object[] {below, school, subject, String.valueOf(deficit), active};
    }
}
