package ru.podyom.roadmap.overview;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.occurrence.OccurrenceStatus;

/**
 * What occurrences an overview is asked for.
 *
 * @param below path of the territory whose occurrences, and those of the territories below, are meant; {@code null}
 *     where a school or a programme says enough: row policies keep to the caller's reach anyway
 * @param section an activity or section: all that stands below it
 * @param assignee whom the activity names in this role
 * @param today the day by which status is computed
 * @param asked whether that day was asked for: then what was done later had not been done
 * @param from first day of a period
 * @param to last day of a period: those that are due in it
 */
record Asked(
        @Nullable String below,
        @Nullable String school,
        @Nullable String programme,
        @Nullable UUID section,
        AssigneeRole role,
        @Nullable String assignee,
        @Nullable OccurrenceStatus status,
        LocalDate today,
        boolean asked,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    private static final String OPEN = "o.state in ('PLANNED', 'UNDER_WAY', 'PARTLY')";

    /** Conditions on {@code occurrence o join activity a}; void ones are left out, they would cost the indexes. */
    void conditions(Sql sql) {
        sql.add("where true");
        if (below != null) {
            // Paths one by one: before the row policies have spoken, an index may be asked for equals only.
            sql.add("""
                    and o.territory_path = any(array(
                        select path from territory where path = ? or starts_with(path, ?)))""", below, below + "/");
        }
        if (school != null) {
            sql.add("and o.school = ?", school);
        }
        if (programme != null) {
            sql.add("and o.programme_code = ?", programme);
        } else {
            // A draft's work is seen in its own programme, and nowhere else as if it were to be done.
            sql.add("and o.live");
        }
        if (section != null) {
            sql.add("""
                    and o.activity_id in (
                        with recursive branch as (
                            select id from activity where id = ?
                            union all select c.id from activity c join branch b on c.parent = b.id)
                        select id from branch)""", section);
        }
        if (assignee != null) {
            sql.add(role.names(), AssigneeRole.words(assignee));
        }
        if (from != null) {
            sql.add("and o.act_by >= ?", from);
        }
        if (to != null) {
            sql.add("and o.act_by <= ?", to);
        }
        if (status != null) {
            status(sql, status);
        }
    }

    private void status(Sql sql, OccurrenceStatus wanted) {
        if (asked) {
            sql.add("and " + OccurrenceStatus.SQL + " = ?", today, today, today, wanted.name());
            return;
        }
        switch (wanted) {
            case OVERDUE -> sql.add("and " + OPEN + " and o.act_by < ?", today);
            case DONE, NOT_DONE, CANCELLED, NOT_APPLICABLE -> sql.add("and o.state = ?", wanted.name());
            case PLANNED, DUE, UNDER_WAY, PARTLY ->
                sql.add("and " + OPEN + " and " + OccurrenceStatus.SQL + " = ?", today, today, today, wanted.name());
        }
    }

    /** What is still to be done on the day. */
    void open(Sql sql) {
        if (asked) {
            sql.add("and (" + OPEN + " or (o.state = 'DONE' and o.done_on > ?))", today);
        } else {
            sql.add("and " + OPEN);
        }
    }

    /** What a cursor is bound to. */
    @Nullable
    Object[] filters() {
        return new @Nullable Object[] {
            below, school, programme, section, role.name(), assignee, String.valueOf(status), today, asked, from, to
        };
    }
}
