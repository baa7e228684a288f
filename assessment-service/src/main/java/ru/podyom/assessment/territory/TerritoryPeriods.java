package ru.podyom.assessment.territory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import ru.podyom.assessment.timeline.Period;
import ru.podyom.assessment.timeline.Rows;
import ru.podyom.assessment.timeline.Timeline;

/** What territories were called from when until when, and what was told of them. */
@ApplicationScoped
class TerritoryPeriods {

    private static final String READ = """
            select %s, name, oktmo
              from territory_period where territory = ?1 order by valid_from""".formatted(Rows.DAYS);

    private static final String WRITE = """
            insert into territory_period (territory, valid_from, valid_to, name, oktmo)
            values (?1, coalesce(cast(cast(?2 as text) as date), '-infinity'), cast(cast(?3 as text) as date), ?4,
                    cast(?5 as text))""";

    private static final String AS_OF = """
            select its.code, period.name, period.oktmo
              from territory as its
              join territory_period as period on period.territory = its.code and %s
             where its.path > ?1 and (its.path = ?3 or starts_with(its.path, ?3 || '/'))
             order by its.path limit ?4""".formatted(Rows.HOLDS_ON);

    private final EntityManager entities;

    TerritoryPeriods(EntityManager entities) {
        this.entities = entities;
    }

    Timeline<TerritoryState> of(String code) {
        return Timeline.of(Rows.of(entities, READ, code).stream()
                .map(row -> Rows.period(row, 0, state(row, 2)))
                .toList());
    }

    /** Puts this in the place of what was recorded. */
    void write(String code, Timeline<TerritoryState> line) {
        Rows.query(entities, "delete from territory_period where territory = ?1", code)
                .executeUpdate();
        for (Period<TerritoryState> period : line.periods()) {
            Rows.query(
                            entities,
                            WRITE,
                            code,
                            Rows.text(period.from()),
                            Rows.text(period.to()),
                            period.state().name(),
                            period.state().oktmo())
                    .executeUpdate();
        }
    }

    /** Territories that existed on a day, by path, as they were called then. */
    Map<String, TerritoryState> on(LocalDate day, String afterPath, String below, int rows) {
        Map<String, TerritoryState> found = new LinkedHashMap<>();
        Rows.of(entities, AS_OF, afterPath, day.toString(), below, rows)
                .forEach(row -> found.put((String) row[0], state(row, 1)));
        return found;
    }

    void tell(String code, NewTerritoryChange change, String by) {
        Rows.query(entities, """
                        insert into territory_change (territory, kind, happened_on, reason, document, recorded_by)
                        values (?1, ?2, ?3, cast(?4 as text), cast(?5 as text), ?6)""", code, change.kind().name(), change.on(), change.reason(), change.document(), by)
                .executeUpdate();
    }

    List<TerritoryHistory.Told> told(String code) {
        return Rows.of(entities, """
                        select kind, cast(happened_on as text), reason, document, recorded_by,
                               cast(extract(epoch from recorded_at) * 1000 as bigint)
                          from territory_change where territory = ?1 order by id""", code).stream()
                .map(row -> new TerritoryHistory.Told(
                        TerritoryChangeKind.valueOf((String) row[0]),
                        Objects.requireNonNull(Rows.day(row[1])),
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        Instant.ofEpochMilli(((Number) row[5]).longValue())))
                .toList();
    }

    private static TerritoryState state(Object[] row, int at) {
        return new TerritoryState((String) row[at], (String) row[at + 1]);
    }
}
