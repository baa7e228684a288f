package ru.podyom.assessment.scale;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.procedure.ProcedureType;
import ru.podyom.assessment.procedure.SchoolYear;

/**
 * Which scales are meant; what is absent may be anything.
 *
 * @param territoryPath of a territory: its own scales and those of the territories above it
 */
record ScaleFilter(
        @Nullable ProcedureType exam,
        @Nullable String subject,
        @Nullable SchoolYear schoolYear,
        @Nullable String territoryPath) {

    String where() {
        return (exam == null ? "" : " and exam = :exam")
                + (subject == null ? "" : " and subject = :subject")
                + (schoolYear == null
                        ? ""
                        : " and (yearFrom is null or yearFrom <= :year) and (yearTo is null or yearTo >= :year)")
                + (territoryPath == null ? "" : " and territoryPath in :paths");
    }

    Map<String, Object> parameters() {
        Map<String, Object> asked = new TreeMap<>();
        if (exam != null) {
            asked.put("exam", exam);
        }
        if (subject != null) {
            asked.put("subject", subject);
        }
        if (schoolYear != null) {
            asked.put("year", schoolYear.text());
        }
        if (territoryPath != null) {
            asked.put("paths", upwards(territoryPath));
        }
        return asked;
    }

    /** The path and those above it, the root first. */
    static List<String> upwards(String path) {
        return IntStream.rangeClosed(1, path.length())
                .filter(end -> end == path.length() || path.charAt(end) == '/')
                .mapToObj(end -> path.substring(0, end))
                .toList();
    }
}
