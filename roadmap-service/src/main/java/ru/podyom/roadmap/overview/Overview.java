package ru.podyom.roadmap.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.occurrence.OccurrenceState;
import ru.podyom.roadmap.occurrence.OccurrenceStatus;

/** Reads occurrences with the activities that they are of: one query an answer. */
@ApplicationScoped
class Overview {

    private static final String ROW = """
            select o.id, o.activity_id, o.programme_code, a.number, a.title, o.territory_path, o.school, o.label,
                   o.opens_on, o.act_by, o.state, %s as status, o.done_on,
                   coalesce(o.done_on > o.due_on, false) as late, o.confirmed_by is not null as confirmed,
                   a.roles #>> '{responsible,wording}' as responsible, a.expected_result, o.cause_key,
                   o.version + a.version as sequence, greatest(o.changed_at, a.changed_at) as changed_at
              from occurrence o join activity a on a.id = o.activity_id""".formatted(OccurrenceStatus.SQL);

    private static final String FILE = """
            select cast(o.id as text) as id, cast(o.activity_id as text) as activity, o.programme_code as programme,
                   a.number, a.title, o.school, o.label, o.opens_on as "opensOn", o.act_by as "actBy",
                   lower(o.state) as state, lower(%s) as status, o.done_on as "doneOn",
                   coalesce(o.done_on > o.due_on, false) as late, o.confirmed_by is not null as confirmed,
                   a.roles #>> '{responsible,wording}' as responsible, a.expected_result as "expectedResult",
                   o.cause_key as cause
              from occurrence o join activity a on a.id = o.activity_id""".formatted(OccurrenceStatus.SQL);

    /** What has no day comes after every day. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final EntityManager entities;

    Overview(EntityManager entities) {
        this.entities = entities;
    }

    /** The due list as a file: by its days, then what was opened without one. */
    Sql dueFile(Asked asked, LocalDate by) {
        Sql sql = new Sql().add(FILE, asked.today(), asked.today(), asked.today());
        asked.conditions(sql);
        asked.open(sql);
        sql.add("and (o.act_by <= ? or o.act_by is null and o.cause_key is not null and o.opens_on <= ?)", by, by);
        return sql.add("order by o.act_by, o.id");
    }

    /** Where a page ended. */
    record Place(LocalDate actBy, UUID id) {

        static Place of(DueRow row) {
            return new Place(row.actBy() == null ? NEVER : row.actBy(), row.id());
        }

        static @Nullable Place read(String key) {
            return key.isEmpty()
                    ? null
                    : new Place(LocalDate.parse(key.substring(0, 10)), UUID.fromString(key.substring(11)));
        }

        String key() {
            return actBy + "/" + id;
        }
    }

    List<DueRow> list(Asked asked, @Nullable Place after, int rows) {
        Sql sql = new Sql().add(ROW, asked.today(), asked.today(), asked.today());
        asked.conditions(sql);
        return read(ordered(sql, after, rows), Overview::row);
    }

    /**
     * A row of a calendar.
     *
     * @param sequence grows with every change
     * @param changedAt when the occurrence or its activity was last changed
     */
    record Entry(DueRow row, int sequence, Instant changedAt) {

        private static Entry of(ResultSet row) throws SQLException {
            return new Entry(
                    Overview.row(row),
                    row.getInt(19),
                    row.getObject(20, OffsetDateTime.class).toInstant());
        }
    }

    List<Entry> entries(Asked asked, int rows) {
        Sql sql = new Sql().add(ROW, asked.today(), asked.today(), asked.today());
        asked.conditions(sql);
        return read(ordered(sql, null, rows), Entry::of);
    }

    /**
     * What is to be done by a day, and what is late; after it what an event or a request has opened without granting a
     * last day: it is never late, but it is to be done. Two parts, for the index keeps the days in order and those
     * without a day apart.
     */
    List<DueRow> due(Asked asked, LocalDate by, @Nullable Place after, int rows) {
        Sql sql = new Sql().add("select * from ((");
        part(sql, asked).add("and o.act_by <= ?", by);
        ordered(sql, after, rows).add(") union all (");
        part(sql, asked).add("and o.act_by is null and o.cause_key is not null and o.opens_on <= ?", by);
        return read(ordered(sql, after, rows).add(")) o order by act_by, id limit ?", rows), Overview::row);
    }

    private static Sql part(Sql sql, Asked asked) {
        sql.add(ROW, asked.today(), asked.today(), asked.today());
        asked.conditions(sql);
        asked.open(sql);
        return sql;
    }

    Sql file(Asked asked) {
        Sql sql = new Sql().add(FILE, asked.today(), asked.today(), asked.today());
        asked.conditions(sql);
        return sql.add("order by o.act_by, o.id");
    }

    private static Sql ordered(Sql sql, @Nullable Place after, int rows) {
        if (after != null && after.actBy().equals(NEVER)) {
            sql.add("and o.act_by is null and o.id > ?", after.id());
        } else if (after != null) {
            sql.add(
                    "and (o.act_by > ? or o.act_by = ? and o.id > ? or o.act_by is null)",
                    after.actBy(),
                    after.actBy(),
                    after.id());
        }
        return sql.add("order by o.act_by, o.id limit ?", rows);
    }

    private interface Reader<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> read(Sql sql, Reader<T> reader) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement query = connection.prepareStatement(sql.text())) {
                for (int i = 0; i < sql.values().size(); i++) {
                    query.setObject(i + 1, sql.values().get(i));
                }
                List<T> found = new ArrayList<>();
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        found.add(reader.of(rows));
                    }
                }
                return found;
            }
        });
    }

    private static DueRow row(ResultSet row) throws SQLException {
        return new DueRow(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getObject(9, LocalDate.class),
                row.getObject(10, LocalDate.class),
                OccurrenceState.valueOf(row.getString(11)),
                OccurrenceStatus.valueOf(row.getString(12)),
                row.getObject(13, LocalDate.class),
                row.getBoolean(14),
                row.getBoolean(15),
                row.getString(16),
                row.getString(17),
                row.getString(18));
    }
}
