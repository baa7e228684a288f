package ru.podyom.roadmap.matching;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.programme.SchoolYear;

/**
 * For whom mentors are looked for.
 *
 * @param school one school, on the list or not; null: the schools of a territory that are on the list
 * @param below path of that territory
 * @param mentors at most this many for each subject of a school
 * @param today the day on which schools must be open
 */
record Asked(
        @Nullable String school,
        String below,
        @Nullable String subject,
        SchoolYear schoolYear,
        int mentors,
        LocalDate today) {

    private static final String LISTED_BELOW = """
            (s.territory_path = :below or starts_with(s.territory_path, :inside))
                   and (s.closed_on is null or s.closed_on > :today)
                   and exists (select from match_status l
                                where l.school = s.code and l.school_year = :year and l.listed)""";

    /** A condition on {@code match_school s}. */
    String whom() {
        return school == null ? LISTED_BELOW : "s.code = :school";
    }

    Map<String, Object> parameters() {
        Map<String, Object> values = new HashMap<>(Map.of(
                "below", below, "inside", below + "/", "year", schoolYear.text(), "mentors", mentors, "today", today));
        if (school != null) {
            values.put("school", school);
        }
        if (subject != null) {
            values.put("subject", subject);
        }
        return values;
    }

    /** What a cursor is bound to. */
    @Nullable
    Object[] filters() {
        return new @Nullable Object[] {school, below, subject, schoolYear.text(), mentors};
    }
}
