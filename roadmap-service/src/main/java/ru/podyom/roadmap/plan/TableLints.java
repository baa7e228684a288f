package ru.podyom.roadmap.plan;

import java.util.ArrayList;
import java.util.List;
import ru.podyom.roadmap.layout.Column;
import ru.podyom.roadmap.layout.FoundTable;
import ru.podyom.roadmap.layout.PlanRow;
import ru.podyom.roadmap.layout.PlanTable;
import ru.podyom.roadmap.layout.Role;
import ru.podyom.roadmap.layout.TableFinder;

/** What of a document's tables is not taken, so that nothing is lost without a word. */
final class TableLints {

    private TableLints() {}

    static List<Lint> of(TableFinder.Found found) {
        List<Lint> lints = new ArrayList<>();
        found.tables().stream()
                .filter(table -> table.verdict().isUnsure() && !isForeign(table))
                .forEach(table -> lints.add(leftOut(table)));
        found.plans().forEach(plan -> {
            columns(plan, lints);
            plan.below().forEach(row -> lints.add(below(row)));
        });
        return lints;
    }

    private static Lint below(PlanRow row) {
        return new Lint(
                LintCode.ROW_LEFT_OUT,
                row.place(),
                "строка «" + row.title() + "» под планом не взята: похоже на подпись или заголовок",
                "the row \"" + row.title() + "\" below the plan was not taken: it looks like a signature or a heading");
    }

    private static Lint leftOut(FoundTable table) {
        return new Lint(
                LintCode.TABLE_LEFT_OUT,
                table.place(),
                "таблица не взята (строк: " + table.rows() + "): "
                        + table.verdict().russian(),
                "the table was not taken (rows: " + table.rows() + "): "
                        + table.verdict().english());
    }

    /** Whether its header says that it is of something else. */
    private static boolean isForeign(FoundTable table) {
        return !table.columns().isEmpty()
                && table.columns().stream()
                        .allMatch(column -> column.role() == Role.FOREIGN || column.role() == Role.NUMBER);
    }

    private static void columns(PlanTable plan, List<Lint> lints) {
        for (Column column : plan.unread()) {
            lints.add(new Lint(
                    LintCode.COLUMN_UNREAD,
                    plan.place(),
                    "колонка «" + column.header() + "» не взята: непонятно, что в ней",
                    "the column " + column.header() + " was not taken: it is not clear what it says"));
        }
    }
}
