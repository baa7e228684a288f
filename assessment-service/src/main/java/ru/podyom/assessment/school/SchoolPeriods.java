package ru.podyom.assessment.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.territory.Handover;
import ru.podyom.assessment.territory.Territory;
import ru.podyom.assessment.timeline.Period;
import ru.podyom.assessment.timeline.Rows;
import ru.podyom.assessment.timeline.Timeline;

/** What schools were from when until when; written and read for many schools at once. */
@ApplicationScoped
class SchoolPeriods {

    private static final String READ = """
            select school_id, %s, name, kind, municipality, territory_path
              from school_period where school_id = any (cast(?1 as uuid[])) order by school_id, valid_from""".formatted(Rows.DAYS);

    private static final String WRITE = """
            insert into school_period (school_id, valid_from, valid_to, name, kind, municipality, territory_path)
            select school_id, coalesce(cast(valid_from as date), '-infinity'), cast(valid_to as date), name, kind,
                   municipality, territory_path
              from unnest(cast(?1 as uuid[]), cast(?2 as text[]), cast(?3 as text[]), cast(?4 as text[]),
                          cast(?5 as text[]), cast(?6 as text[]), cast(?7 as text[]))
                   as told (school_id, valid_from, valid_to, name, kind, municipality, territory_path)""";

    // What was open that day, as it was then.
    private static final String AS_OF = """
            select school.id, period.name, period.kind, period.municipality, period.territory_path
              from school
              join school_period as period on period.school_id = school.id and %s
             where school.code > ?1 and (period.territory_path = ?3 or starts_with(period.territory_path, ?3 || '/'))
             order by school.code limit ?4""".formatted(Rows.HOLDS_ON);

    private final EntityManager entities;

    SchoolPeriods(EntityManager entities) {
        this.entities = entities;
    }

    Timeline<SchoolState> of(School school) {
        return Objects.requireNonNull(of(List.of(school.id())).get(school.id()), "every school has a period");
    }

    Map<UUID, Timeline<SchoolState>> of(Collection<UUID> schools) {
        Map<UUID, List<Period<SchoolState>>> periods = new LinkedHashMap<>();
        for (Object[] row : Rows.of(entities, READ, (Object) schools.toArray(UUID[]::new))) {
            periods.computeIfAbsent((UUID) row[0], id -> new ArrayList<>()).add(Rows.period(row, 1, state(row, 3)));
        }
        Map<UUID, Timeline<SchoolState>> lines = new LinkedHashMap<>();
        periods.forEach((id, all) -> lines.put(id, Timeline.of(all)));
        return lines;
    }

    /** Puts these in the place of what was recorded of the schools. */
    void write(Map<UUID, Timeline<SchoolState>> lines) {
        Rows.query(entities, "delete from school_period where school_id = any (cast(?1 as uuid[]))", (Object)
                        lines.keySet().toArray(UUID[]::new))
                .executeUpdate();
        List<UUID> ids = new ArrayList<>();
        List<Period<SchoolState>> periods = new ArrayList<>();
        lines.forEach((id, line) -> line.periods().forEach(period -> {
            ids.add(id);
            periods.add(period);
        }));
        Rows.query(
                        entities,
                        WRITE,
                        ids.toArray(UUID[]::new),
                        texts(periods, Period::from),
                        texts(periods, Period::to),
                        texts(periods, period -> period.state().name()),
                        texts(periods, period -> period.state().kind().name()),
                        texts(periods, period -> period.state().municipality()),
                        texts(periods, period -> period.state().territoryPath()))
                .executeUpdate();
    }

    /** Schools that were open on a day, by code, as they were then. */
    Map<UUID, SchoolState> on(LocalDate day, String afterCode, String below, int rows) {
        Map<UUID, SchoolState> found = new LinkedHashMap<>();
        Rows.of(entities, AS_OF, afterCode, day.toString(), below, rows)
                .forEach(row -> found.put((UUID) row[0], state(row, 1)));
        return found;
    }

    /** Codes of schools that a municipality answers for, or that stood there at some time after a day. */
    List<String> ofOrAfter(Territory municipality, LocalDate day) {
        // Materialized here and below: row policies make PostgreSQL expect so few schools that it begins with all of
        // them.
        return Rows.texts(entities, """
                        with stood as materialized (
                            select school_id from school_period
                             where territory_path = ?1 and (valid_to is null or valid_to > ?2))
                        select code from school where territory_path = ?1
                         union
                        select school.code from stood join school on school.id = stood.school_id
                         order by code""", municipality.path(), day);
    }

    /** Codes of schools that went to a successor on the day, or that it answers for and were closed before. */
    List<String> wentOrClosedIn(Handover handover, List<Territory> closedIn) {
        return Rows.texts(
                entities,
                """
                        with went as materialized (
                            select stood.school_id
                              from school_period as stood
                              join school_period as next on next.school_id = stood.school_id
                                   and next.valid_from = stood.valid_to and next.territory_path = ?2
                             where stood.territory_path = ?1 and stood.valid_to = ?3)
                        select school.code from went join school on school.id = went.school_id
                         union
                        select code from school
                         where territory_path = ?2 and closed_on is not null
                           and municipality = any (cast(?4 as text[]))
                         order by code""",
                handover.from().path(),
                handover.to().path(),
                handover.on(),
                closedIn.stream().map(Territory::code).toArray(String[]::new));
    }

    /** Schools that had the name at some time. */
    @SuppressWarnings("unchecked")
    List<UUID> bearing(String name) {
        return entities.createNativeQuery(
                        "select distinct school_id from school_period where name_key = school_name_key(?1)", UUID.class)
                .setParameter(1, name)
                .getResultList();
    }

    /** The results of schools that moved go along: the new municipality answers for them, the old one sees them no more. */
    void takeResultsAlong(Collection<String> codes) {
        for (String table : List.of("result", "pupil_result")) {
            // Void, but it names the partial indexes of the current and of the earlier versions.
            Rows.query(entities, """
                            update %1$s set territory_path = school.territory_path from school
                             where %1$s.school_id = school.id and %1$s.territory_path <> school.territory_path
                               and %1$s.school_code = any (cast(?1 as text[]))
                               and (%1$s.superseded_at is null or %1$s.superseded_at is not null)""".formatted(table), (Object) codes.toArray(String[]::new))
                    .executeUpdate();
        }
    }

    private static SchoolState state(Object[] row, int at) {
        return new SchoolState(
                (String) row[at], Kind.valueOf((String) row[at + 1]), (String) row[at + 2], (String) row[at + 3]);
    }

    private static @Nullable String[] texts(
            List<Period<SchoolState>> periods, Function<Period<SchoolState>, @Nullable Object> what) {
        @Nullable String[] texts = new @Nullable String[periods.size()];
        for (int i = 0; i < texts.length; i++) {
            Object value = what.apply(periods.get(i));
            texts[i] = value == null ? null : value.toString();
        }
        return texts;
    }
}
