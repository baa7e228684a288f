package ru.podyom.indicator.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.ruleset.SchoolResult;

/** What is known of schools, read for many at once. */
@ApplicationScoped
class SchoolFacts {

    /** A school with all its results, those without a figure too: their year was one of the school's. */
    record School(String code, String territoryPath, List<SchoolResult> results) {

        SortedSet<String> years() {
            SortedSet<String> years = new TreeSet<>();
            results.forEach(result -> years.add(result.schoolYear()));
            return years;
        }
    }

    private final EntityManager entities;

    SchoolFacts(EntityManager entities) {
        this.entities = entities;
    }

    /** Locks the schools, in the order of their codes: two consumers may have news of one school. */
    @SuppressWarnings("unchecked")
    List<School> locked(Collection<String> codes) {
        String[] sorted = new TreeSet<>(codes).toArray(String[]::new);
        List<Object[]> schools = entities.createNativeQuery(
                        "select code, territory_path from school where code = any(?1) order by code for update",
                        Object[].class)
                .setParameter(1, sorted)
                .getResultList();
        Map<String, School> found = new LinkedHashMap<>();
        schools.forEach(
                row -> found.put((String) row[0], new School((String) row[0], (String) row[1], new ArrayList<>())));
        List<Object[]> results = entities.createNativeQuery("""
                        select school_code, procedure_code, type, subject, grade, school_year, participants,
                               below_minimum, share, rounding, doubt
                          from result_fact where school_code = any(?1) order by school_code, procedure_code""", Object[].class)
                .setParameter(1, sorted)
                .getResultList();
        for (Object[] row : results) {
            School school = found.get((String) row[0]);
            if (school != null) {
                school.results().add(result(row));
            }
        }
        return List.copyOf(found.values());
    }

    private static SchoolResult result(Object[] row) {
        return new SchoolResult(
                (String) row[1],
                (String) row[2],
                (String) row[3],
                ((Number) row[4]).intValue(),
                (String) row[5],
                integer(row[6]),
                integer(row[7]),
                decimal(row[8]),
                decimal(row[9]),
                (String) row[10]);
    }

    private static @Nullable Integer integer(@Nullable Object value) {
        return value == null ? null : ((Number) value).intValue();
    }

    private static @Nullable Double decimal(@Nullable Object value) {
        return value == null ? null : ((Number) value).doubleValue();
    }
}
