package ru.podyom.indicator.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.observation.Place;
import ru.podyom.runtime.access.Scope;

/** Finds the schools and territories that observations are about, all of them at once. */
@ApplicationScoped
class Places {

    private final EntityManager entities;
    private final Scope scope;

    Places(EntityManager entities, Scope scope) {
        this.entities = entities;
        this.scope = scope;
    }

    void find(Collection<Candidate> all) {
        Map<String, Place> schools = places(
                "select code, territory_path, closed_on from school where code = any(?1)",
                texts(all, Wanted::school),
                row -> new Place((String) row[0], (String) row[1], day(row[2])));
        Map<String, Place> territories = places(
                "select code, path from territory where code = any(?1)",
                texts(all, Wanted::territory),
                row -> new Place(null, (String) row[1], null));
        for (Candidate one : all) {
            if (one.wanted.school() != null) {
                one.place = schools.get(one.wanted.school());
                one.found.check(
                        one.place != null,
                        "/school",
                        "unknown",
                        "no school is known by this code, or in a list by this name alone: " + one.wanted.school());
            } else if (one.wanted.territory() != null) {
                one.place = territories.get(one.wanted.territory());
                one.found
                        .check(
                                one.place != null,
                                "/territory",
                                "unknown",
                                "there is no territory " + one.wanted.territory())
                        .check(
                                one.place == null || isMine(one.place),
                                "/territory",
                                "not-allowed",
                                "it is outside the caller's territory");
            }
        }
    }

    /** Codes of schools by their names, where only one of them has the name. */
    Map<String, String> codesByName(Collection<String> names) {
        List<?> rows = entities.createNativeQuery("""
                        select lower(name), min(code) from school where lower(name) = any(?1)
                         group by lower(name) having count(*) = 1""", Object[].class)
                .setParameter(1, names.toArray(String[]::new))
                .getResultList();
        Map<String, String> codes = new HashMap<>();
        rows.forEach(row -> codes.put((String) ((Object[]) row)[0], (String) ((Object[]) row)[1]));
        return codes;
    }

    /** A school says nothing of the territory it lies in. */
    private boolean isMine(Place territory) {
        return scope.caller().school() == null && scope.caller().covers(territory.path());
    }

    @SuppressWarnings("unchecked")
    private Map<String, Place> places(String sql, String[] codes, Function<Object[], Place> reading) {
        if (codes.length == 0) {
            return Map.of();
        }
        List<Object[]> rows = entities.createNativeQuery(sql, Object[].class)
                .setParameter(1, codes)
                .getResultList();
        Map<String, Place> found = new HashMap<>();
        rows.forEach(row -> found.put((String) row[0], reading.apply(row)));
        return found;
    }

    private static String[] texts(Collection<Candidate> all, Function<Wanted, @Nullable String> part) {
        return all.stream()
                .map(one -> part.apply(one.wanted))
                .filter(Objects::nonNull)
                .distinct()
                .toArray(String[]::new);
    }

    private static @Nullable LocalDate day(@Nullable Object stored) {
        return stored instanceof Date date ? date.toLocalDate() : (LocalDate) stored;
    }
}
