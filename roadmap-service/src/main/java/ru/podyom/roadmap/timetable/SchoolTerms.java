package ru.podyom.roadmap.timetable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ru.podyom.roadmap.timetable.AcademicCalendar.Kind;
import ru.podyom.roadmap.timetable.AcademicCalendar.SchoolTerm;

/** Picks and names the terms of one kind. */
final class SchoolTerms {

    private SchoolTerms() {}

    /** Those of a kind; half-years may be made of quarters. */
    static List<SchoolTerm> of(List<SchoolTerm> all, Kind kind) {
        List<SchoolTerm> chosen = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            SchoolTerm one = all.get(i);
            if (one.kind() == kind) {
                chosen.add(one);
            } else if (kind == Kind.HALF_YEARS
                    && one.kind() == Kind.QUARTERS
                    && one.number() % 2 == 1
                    && i + 1 < all.size()
                    && all.get(i + 1).schoolYear().equals(one.schoolYear())) {
                chosen.add(new SchoolTerm(
                        kind,
                        one.schoolYear(),
                        (one.number() + 1) / 2,
                        one.firstDay(),
                        all.get(i + 1).lastDay()));
            }
        }
        return chosen;
    }

    /** All those of the school year that begins in a year. */
    static List<SchoolTerm> ofYear(AcademicCalendar calendar, int year) {
        String schoolYear = year + "-" + (year + 1);
        return calendar.terms(LocalDate.of(year, 9, 1), LocalDate.of(year + 1, 8, 31)).stream()
                .filter(term -> term.schoolYear().equals(schoolYear))
                .toList();
    }

    /** Whether every school year between these days, but for its summer, has terms. */
    static boolean cover(List<SchoolTerm> terms, LocalDate from, LocalDate to) {
        Set<String> known = terms.stream().map(SchoolTerm::schoolYear).collect(Collectors.toSet());
        for (int year = from.getYear() - (from.getMonthValue() < 6 ? 1 : 0);
                !LocalDate.of(year, 9, 1).isAfter(to);
                year++) {
            if (!known.contains(year + "-" + (year + 1))) {
                return false;
            }
        }
        return true;
    }

    static String key(SchoolTerm one) {
        return one.schoolYear() + "/"
                + switch (one.kind()) {
                    case QUARTERS -> "Q";
                    case TRIMESTERS -> "T";
                    case HALF_YEARS -> "H";
                }
                + one.number();
    }

    static String label(SchoolTerm one) {
        return one.number()
                + switch (one.kind()) {
                    case QUARTERS -> " четверть ";
                    case TRIMESTERS -> " триместр ";
                    case HALF_YEARS -> " полугодие ";
                }
                + one.schoolYear();
    }
}
