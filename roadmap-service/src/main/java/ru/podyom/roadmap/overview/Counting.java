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
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.occurrence.OccurrenceStatus;

/** Counts plan and fact in one query, the total with its groups. */
@ApplicationScoped
class Counting {

    private static final String COUNTS = """
            count(*) filter (where status not in ('CANCELLED', 'NOT_APPLICABLE')) as total,
            count(*) filter (where status not in ('CANCELLED', 'NOT_APPLICABLE') and due_on < today) as due_past,
            count(*) filter (where status = 'DONE' and due_on < today) as done_of_past,
            count(*) filter (where status = 'DONE') as done,
            count(*) filter (where status = 'DONE' and done_on > due_on) as done_late,
            count(*) filter (where confirmed) as confirmed,
            count(*) filter (where status = 'PARTLY') as partly,
            count(*) filter (where status = 'UNDER_WAY') as under_way,
            count(*) filter (where status = 'NOT_DONE') as not_done,
            count(*) filter (where status = 'OVERDUE') as overdue,
            count(*) filter (where status = 'DUE') as due,
            count(*) filter (where status = 'PLANNED') as planned,
            count(*) filter (where status = 'CANCELLED') as cancelled,
            count(*) filter (where status = 'NOT_APPLICABLE') as not_applicable""";

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

    // Somebody may be responsible together with others: what is counted in several groups is counted once in total.
    private static Sql sql(Asked asked, Grouping by) {
        LocalDate today = asked.today();
        Sql sql = new Sql()
                .add("with counted as (select o.id, %s as key, o.due_on, o.done_on,".formatted(by.key()))
                .add("o.confirmed_by is not null as confirmed, cast(? as date) as today,", today)
                .add(OccurrenceStatus.SQL + " as status", today, today, today)
                .add("from occurrence o join activity a on a.id = o.activity_id")
                .add(by.join());
        asked.conditions(sql);
        return sql.add("""
                ), once as (select distinct on (id) * from counted),
                k as (select key, false as whole, %1$s from counted group by key
                      union all select null, true, %1$s from once)
                select k.*, case when not whole then %2$s end as label from k order by whole desc, key""".formatted(COUNTS, by.label()));
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
