package ru.podyom.assessment.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.school.School;
import ru.podyom.assessment.school.Schools;
import ru.podyom.assessment.territory.Territories;
import ru.podyom.assessment.territory.Territory;
import ru.podyom.runtime.access.Scope;

/** Finds the schools that rows are about: by code, else by login, code of РИС ГИА, or name in its municipality. */
@ApplicationScoped
class Matching {

    // The names of today first; a former one counts only where nobody has the name now.
    private static final String BY_NAME = """
            with wanted as (
                select told.name, told.municipality, school_name_key(told.name) as key
                  from unnest(cast(?1 as text[]), cast(?2 as text[])) as told (name, municipality)),
            named as (
                select wanted.*, school.code, 0 as before
                  from wanted join school on school.name_key = wanted.key and school.municipality = wanted.municipality
                union
                select wanted.*, school.code, 1
                  from wanted join school_period as was
                    on was.name_key = wanted.key and was.municipality = wanted.municipality
                  join school on school.id = was.school_id)
            select distinct on (name, municipality) name, municipality, min(code), count(*) > 1
              from named group by name, municipality, before order by name, municipality, before""";

    private final Schools schools;
    private final EntityManager entities;
    private final Scope scope;

    Matching(Schools schools, EntityManager entities, Scope scope) {
        this.schools = schools;
        this.entities = entities;
        this.scope = scope;
    }

    void match(List<Row> rows, Municipalities municipalities, Refusals refusals) {
        by("code", Column.CODE, rows);
        List<Row> uncoded =
                open(rows).stream().filter(row -> row.text(Column.CODE) == null).toList();
        by("fisokoLogin", Column.LOGIN, uncoded);
        byRisCode(open(uncoded), municipalities, refusals);
        byName(open(uncoded), municipalities, refusals);
    }

    private static List<Row> open(List<Row> rows) {
        return rows.stream().filter(row -> row.school == null).toList();
    }

    private void by(String property, Column column, List<Row> rows) {
        List<String> keys = rows.stream()
                .map(row -> row.text(column))
                .filter(Objects::nonNull)
                .toList();
        if (keys.isEmpty()) {
            return;
        }
        Map<String, School> found = new HashMap<>();
        for (School school : schools.list(property + " in ?1", keys)) {
            found.put(key(school, column), school);
        }
        for (Row row : rows) {
            String key = row.text(column);
            row.school = key == null ? null : found.get(key);
        }
    }

    /** Regions give these codes, each its own: a row is about a school of its region only. */
    private void byRisCode(List<Row> rows, Municipalities municipalities, Refusals refusals) {
        List<Row> coded =
                rows.stream().filter(row -> row.text(Column.RIS_CODE) != null).toList();
        if (coded.isEmpty()) {
            return;
        }
        Map<String, School> found = new HashMap<>();
        Set<String> anywhere = new HashSet<>();
        for (School school : schools.list(
                "risCode in ?1",
                coded.stream().map(row -> row.text(Column.RIS_CODE)).toList())) {
            found.put(Territories.regionOf(school.territoryPath()) + "/" + school.risCode(), school);
            anywhere.add(Objects.requireNonNull(school.risCode()));
        }
        String own = Territories.regionOf(scope.caller().territory());
        for (Row row : coded) {
            Territory municipality = municipalities.meant(row.municipality);
            String region = municipality == null ? own : Territories.regionOf(municipality.path());
            row.school = found.get(region + "/" + row.text(Column.RIS_CODE));
            if (region == null
                    && row.municipality.isEmpty()
                    && anywhere.contains(Objects.requireNonNull(row.text(Column.RIS_CODE)))) {
                refusals.add(
                        row,
                        Column.RIS_CODE,
                        "ambiguous",
                        "regions give these codes, each its own; name the municipality");
            }
        }
    }

    private static String key(School school, Column column) {
        return Objects.requireNonNull(
                switch (column) {
                    case LOGIN -> school.fisokoLogin();
                    default -> school.code();
                });
    }

    @SuppressWarnings("unchecked")
    private void byName(List<Row> rows, Municipalities municipalities, Refusals refusals) {
        List<Row> named = rows.stream()
                .filter(row -> row.text(Column.NAME) != null && isPlaced(row, municipalities))
                .toList();
        if (named.isEmpty()) {
            return;
        }
        List<Object[]> found = entities.createNativeQuery(BY_NAME)
                .setParameter(
                        1, named.stream().map(row -> row.text(Column.NAME)).toArray(String[]::new))
                .setParameter(
                        2, named.stream().map(row -> code(row, municipalities)).toArray(String[]::new))
                .getResultList();
        Map<String, Object[]> byName = new HashMap<>();
        found.forEach(one -> byName.put(one[0] + "\n" + one[1], one));
        Map<String, School> byCode =
                schools
                        .list(
                                "code in ?1",
                                found.stream().map(one -> (String) one[2]).toList())
                        .stream()
                        .collect(Collectors.toMap(School::code, Function.identity()));
        for (Row row : named) {
            Object[] one = byName.get(row.text(Column.NAME) + "\n" + code(row, municipalities));
            if (one != null && Boolean.TRUE.equals(one[3])) {
                refusals.add(
                        row, Column.NAME, "ambiguous", "several schools have this name; give the code or the login");
            } else if (one != null) {
                row.school = byCode.get((String) one[2]);
                refuseContradiction(row, refusals);
            }
        }
    }

    /** Two schools of one municipality may bear one name: their logins and codes tell them apart. */
    private static void refuseContradiction(Row row, Refusals refusals) {
        School school = row.school;
        if (school != null
                && (differ(row.text(Column.LOGIN), school.fisokoLogin())
                        || differ(row.text(Column.RIS_CODE), school.risCode()))) {
            refusals.add(
                    row,
                    Column.NAME,
                    "contradiction",
                    "the school of this name has another login or code; give our code of the school that is meant");
        }
    }

    private static boolean differ(@Nullable String said, @Nullable String stored) {
        return said != null && stored != null && !said.equals(stored);
    }

    private static boolean isPlaced(Row row, Municipalities municipalities) {
        return municipalities.meant(row.municipality) != null;
    }

    private static String code(Row row, Municipalities municipalities) {
        return Objects.requireNonNull(municipalities.meant(row.municipality)).code();
    }
}
