package ru.podyom.roadmap.timetable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ru.podyom.roadmap.timetable.AcademicCalendar.Kind;
import ru.podyom.roadmap.timetable.AcademicCalendar.SchoolTerm;

/** The vacations of a school year: what lies between its terms, and the summer after them. */
final class SchoolBreaks {

    private static final int WINTER = 2;
    private static final int SUMMER = 4;

    private static final List<String> NAMES =
            List.of("осенние каникулы", "зимние каникулы", "весенние каникулы", "летние каникулы");

    private SchoolBreaks() {}

    /** From the day after the lessons to the day before they go on. */
    record Break(LocalDate first, LocalDate last, String key, String label) {}

    /**
     * One of them, if the calendar tells: trimesters have no break of autumn between them.
     *
     * @param terms of the school year, in their order
     * @param year in which it begins
     * @param number from 1 in autumn to 4 in summer
     */
    static Optional<Break> find(List<SchoolTerm> terms, int year, int number) {
        if (terms.isEmpty()) {
            return Optional.empty();
        }
        Kind kind = terms.get(0).kind();
        if (number == SUMMER) {
            return Optional.of(one(terms.get(terms.size() - 1).lastDay(), LocalDate.of(year + 1, 9, 1), year, number));
        }
        int before = kind == Kind.QUARTERS ? number : kind == Kind.HALF_YEARS && number == WINTER ? 1 : 0;
        return before == 0 || before >= terms.size()
                ? Optional.empty()
                : Optional.of(one(
                                terms.get(before - 1).lastDay(),
                                terms.get(before).firstDay(),
                                year,
                                number))
                        .filter(found -> !found.last().isBefore(found.first()));
    }

    private static Break one(LocalDate ended, LocalDate begins, int year, int number) {
        String schoolYear = year + "-" + (year + 1);
        return new Break(
                ended.plusDays(1),
                begins.minusDays(1),
                schoolYear + "/V" + number,
                NAMES.get(number - 1) + " " + schoolYear);
    }
}
