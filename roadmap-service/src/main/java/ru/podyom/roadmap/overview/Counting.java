package ru.podyom.roadmap.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.occurrence.OccurrenceStatus;

/** Counts plan and fact in one query, the total with its groups. */
@ApplicationScoped
class Counting {

    private static final String NOT_VOID = "status not in ('CANCELLED', 'NOT_APPLICABLE')";

    /** Columns of the answer, and which occurrences each counts. */
    private static final Map<String, String> COLUMNS = columns();

    private static final String COUNTS = COLUMNS.entrySet().stream()
            .map(column -> "sum(n) filter (where " + column.getValue() + ") as " + column.getKey())
            .collect(Collectors.joining(", "));

    private static final String SUMS = COLUMNS.keySet().stream()
            .map(column -> "coalesce(sum(" + column + "), 0) as " + column)
            .collect(Collectors.joining(", "));

    private final EntityManager entities;

    Counting(EntityManager entities) {
        this.entities = entities;
    }

    PlanFact count(Asked asked, Grouping by) {
        List<PlanFactRow> groups = new ArrayList<>();
        PlanFactRow[] total = new PlanFactRow[1];
        Sql sql = sql(asked, by);
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement query = connection.prepareStatement(sql.text())) {
                for (int i = 0; i < sql.values().size(); i++) {
                    query.setObject(i + 1, sql.values().get(i));
                }
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        if (rows.getBoolean("whole")) {
                            total[0] = row(rows, null, null);
                        } else {
                            groups.add(row(rows, rows.getString("key"), rows.getString("label")));
                        }
                    }
                }
            }
        });
        return new PlanFact(asked.today(), by, total[0], groups);
    }

    private static Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("total", NOT_VOID);
        columns.put("due_past", NOT_VOID + " and past");
        columns.put("done_of_past", "status = 'DONE' and past");
        columns.put("done_late", "status = 'DONE' and late");
        columns.put("confirmed", "confirmed");
        for (OccurrenceStatus status : OccurrenceStatus.values()) {
            columns.put(status.name().toLowerCase(Locale.ROOT), "status = '" + status + "'");
        }
        return Collections.unmodifiableMap(columns);
    }

    // Each occurrence is looked at once: those alike are counted together, then added up; groups are named where groups
    // are few. Somebody may be responsible together with others:
    // what counts in several groups is once in the total.
    static Sql sql(Asked asked, Grouping by) {
        LocalDate today = asked.today();
        Sql sql = new Sql()
                .add("with alike as (select %s as k, count(*) as n,".formatted(by.counted()))
                .add("o.due_on < ? as past, o.done_on > o.due_on as late,", today)
                .add("o.confirmed_by is not null as confirmed,")
                .add(OccurrenceStatus.SQL + " as status", today, today, today)
                .add("from occurrence o")
                .add(asked.assignee() == null ? "" : "join activity a on a.id = o.activity_id");
        asked.conditions(sql);
        return sql.add(
                """
                group by 1, 3, 4, 5, 6), counted as (select k, %1$s from alike group by k),
                sums as (select %2$s as key, %3$s from counted %4$s group by 1)
                select key, %5$s as label, false as whole, %6$s from sums
                union all
                select null, null, true, %3$s from counted
                 order by whole desc, key""".formatted(COUNTS, by.key(), SUMS, by.join(), by.label(), String.join(", ", COLUMNS.keySet())));
    }

    private static PlanFactRow row(ResultSet row, @Nullable String key, @Nullable String label) throws SQLException {
        long past = row.getLong("due_past");
        long doneOfPast = row.getLong("done_of_past");
        return new PlanFactRow(
                key,
                label,
                row.getLong("total"),
                past,
                doneOfPast,
                past == 0
                        ? null
                        : BigDecimal.valueOf(100 * doneOfPast)
                                .divide(BigDecimal.valueOf(past), 1, RoundingMode.HALF_UP),
                row.getLong("done"),
                row.getLong("done_late"),
                row.getLong("confirmed"),
                row.getLong("partly"),
                row.getLong("under_way"),
                row.getLong("not_done"),
                row.getLong("overdue"),
                row.getLong("due"),
                row.getLong("planned"),
                row.getLong("cancelled"),
                row.getLong("not_applicable"));
    }
}
