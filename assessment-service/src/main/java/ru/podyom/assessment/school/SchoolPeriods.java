package ru.podyom.assessment.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.territory.Handover;
import ru.podyom.assessment.territory.Territory;
import ru.podyom.assessment.timeline.Period;
import ru.podyom.assessment.timeline.Timeline;

/** What schools were from when until when; written and read for many schools at once. */
@ApplicationScoped
class SchoolPeriods {

    private static final String READ = """
            select school_id, cast(nullif(valid_from, '-infinity') as text), cast(valid_to as text), name, kind,
                   municipality, territory_path
              from school_period where school_id = any (cast(?1 as uuid[])) order by school_id, valid_from""";

    private static final String WRITE = """
            insert into school_period (school_id, valid_from, valid_to, name, kind, municipality, territory_path)
            select school_id, coalesce(cast(valid_from as date), '-infinity'), cast(valid_to as date), name, kind,
                   municipality, territory_path
              from unnest(cast(?1 as uuid[]), cast(?2 as text[]), cast(?3 as text[]), cast(?4 as text[]),
                          cast(?5 as text[]), cast(?6 as text[]), cast(?7 as text[]))
                   as told (school_id, valid_from, valid_to, name, kind, municipality, territory_path)""";

    // What was open that day, as it was then. A day is a text, for 'infinity' is not a LocalDate.
    private static final String AS_OF = """
            select school.id, period.name, period.kind, period.municipality, period.territory_path
              from school
              join school_period as period on period.school_id = school.id
               and period.valid_from <= cast(?2 as date)
               and (period.valid_to is null or period.valid_to > cast(?2 as date))
             where school.code > ?1 and (period.territory_path = ?3 or starts_with(period.territory_path, ?3 || '/'))
             order by school.code limit ?4""";

    private final EntityManager entities;

    SchoolPeriods(EntityManager entities) {
        this.entities = entities;
    }

    Timeline<SchoolState> of(School school) {
        return Objects.requireNonNull(of(List.of(school.id())).get(school.id()), "every school has a period");
    }

    Map<UUID, Timeline<SchoolState>> of(Collection<UUID> schools) {
        Map<UUID, List<Period<SchoolState>>> periods = new LinkedHashMap<>();
        for (Object[] row : rows(query(READ, (Object) schools.toArray(UUID[]::new)))) {
            periods.computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                    .add(new Period<>(day(row[1]), day(row[2]), state(row, 3)));
        }
        Map<UUID, Timeline<SchoolState>> lines = new LinkedHashMap<>();
        periods.forEach((id, all) -> lines.put(id, Timeline.of(all)));
        return lines;
    }

    /** Puts these in the place of what was recorded of the schools. */
    void write(Map<UUID, Timeline<SchoolState>> lines) {
        query("delete from school_period where school_id = any (cast(?1 as uuid[]))", (Object)
                        lines.keySet().toArray(UUID[]::new))
                .executeUpdate();
        List<UUID> ids = new ArrayList<>();
        List<Period<SchoolState>> periods = new ArrayList<>();
        lines.forEach((id, line) -> line.periods().forEach(period -> {
            ids.add(id);
            periods.add(period);
        }));
        query(
                        WRITE,
                        ids.toArray(UUID[]::new),
                        texts(periods.stream().map(Period::from).toList()),
                        texts(periods.stream().map(Period::to).toList()),
                        texts(periods.stream()
                                .map(period -> period.state().name())
                                .toList()),
                        texts(periods.stream()
                                .map(period -> period.state().kind().name())
                                .toList()),
                        texts(periods.stream()
                                .map(period -> period.state().municipality())
                                .toList()),
                        texts(periods.stream()
                                .map(period -> period.state().territoryPath())
                                .toList()))
                .executeUpdate();
    }

    /** Schools that were open on a day, by code, as they were then. */
    Map<UUID, SchoolState> on(LocalDate day, String afterCode, String below, int rows) {
        Map<UUID, SchoolState> found = new LinkedHashMap<>();
        rows(query(AS_OF, afterCode, day.toString(), below, rows))
                .forEach(row -> found.put((UUID) row[0], state(row, 1)));
        return found;
    }

    /** Codes of schools that a municipality answers for, or that stood there at some time after a day. */
    @SuppressWarnings("unchecked")
    List<String> ofOrAfter(Territory municipality, LocalDate day) {
        return query("""
                        select code from school where territory_path = ?2
                         union
                        select school.code from school_period as period join school on school.id = period.school_id
                         where period.municipality = ?1 and (period.valid_to is null or period.valid_to > ?3)
                         order by code""", municipality.code(), municipality.path(), day).getResultList();
    }

    /** Codes of schools that went from one municipality to another on a day, or were closed in one of several. */
    @SuppressWarnings("unchecked")
    List<String> wentOrClosedIn(Handover handover, List<Territory> closedIn) {
        return query(
                        """
                        select school.code
                          from school_period as stood
                          join school_period as next on next.school_id = stood.school_id
                               and next.valid_from = stood.valid_to and next.municipality = ?2
                          join school on school.id = stood.school_id
                         where stood.municipality = ?1 and stood.valid_to = ?3
                         union
                        select code from school
                         where closed_on is not null and municipality = any (cast(?4 as text[]))
                         order by code""",
                        handover.from().code(),
                        handover.to().code(),
                        handover.on(),
                        closedIn.stream().map(Territory::code).toArray(String[]::new))
                .getResultList();
    }

    /** Schools that had the name at some time. */
    @SuppressWarnings("unchecked")
    List<UUID> bearing(String name) {
        return entities.createNativeQuery(
                        "select distinct school_id from school_period where name_key = school_name_key(?1)", UUID.class)
                .setParameter(1, name)
                .getResultList();
    }

    /**
     * The results of schools that moved go along: the new municipality answers for them, the old one sees them no more.
     * Earlier versions are found by their current one; there is no index of schools over all versions.
     */
    void takeResultsAlong(Collection<String> codes) {
        Object moved = codes.toArray(String[]::new);
        query("""
                        update result set territory_path = school.territory_path from school
                         where result.school_id = school.id and result.territory_path <> school.territory_path
                           and result.id in (select current.id from result as current
                                              where current.superseded_at is null
                                                and current.school_code = any (cast(?1 as text[])))""", moved).executeUpdate();
        query("""
                        update pupil_result set territory_path = school.territory_path from school
                         where pupil_result.school_id = school.id
                           and pupil_result.territory_path <> school.territory_path
                           and pupil_result.school_code = any (cast(?1 as text[]))""", moved).executeUpdate();
    }

    private static SchoolState state(Object[] row, int at) {
        return new SchoolState(
                (String) row[at], Kind.valueOf((String) row[at + 1]), (String) row[at + 2], (String) row[at + 3]);
    }

    private static @Nullable LocalDate day(@Nullable Object text) {
        return text == null ? null : LocalDate.parse((String) text);
    }

    private static @Nullable String[] texts(List<?> values) {
        @Nullable String[] texts = new @Nullable String[values.size()];
        for (int i = 0; i < texts.length; i++) {
            Object value = values.get(i);
            texts[i] = value == null ? null : value.toString();
        }
        return texts;
    }

    private Query query(String sql, Object... parameters) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query;
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
