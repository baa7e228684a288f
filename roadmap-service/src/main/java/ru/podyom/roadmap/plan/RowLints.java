package ru.podyom.roadmap.plan;

import java.util.ArrayList;
import java.util.List;
import ru.podyom.roadmap.layout.PlanRow;
import ru.podyom.roadmap.layout.PlanTable;
import ru.podyom.roadmap.layout.Role;

/** What is missing in the rows of one table, and what was put right in them. */
final class RowLints {

    private RowLints() {}

    static List<Lint> of(PlanTable plan, List<ProposedNode> nodes) {
        List<Lint> lints = new ArrayList<>();
        plan.rows().forEach(row -> repaired(row, lints));
        List<ProposedNode> leaves = nodes.stream()
                .flatMap(ProposedNode::all)
                .filter(ProposedNode::isLeaf)
                .toList();
        responsible(plan, leaves, lints);
        deadlines(plan, leaves, lints);
        return lints;
    }

    private static void repaired(PlanRow row, List<Lint> lints) {
        if (row.isShifted()) {
            lints.add(new Lint(
                    LintCode.ROW_SHIFTED,
                    row.place(),
                    "ячейки строки сдвинуты; расставлены по содержанию",
                    "the row's cells are shifted; they were put right by what they say"));
        }
        if (row.isMerged()) {
            lints.add(new Lint(
                    LintCode.ROW_MERGED,
                    row.place(),
                    "мероприятие собрано из нескольких строк",
                    "the activity was put together from several rows"));
        }
        if (row.title().isEmpty()) {
            lints.add(new Lint(
                    LintCode.TITLE_MISSING,
                    row.place(),
                    "в строке не сказано, что делается; она пропущена",
                    "the row does not say what is to be done; it was left out"));
        }
    }

    private static void responsible(PlanTable plan, List<ProposedNode> leaves, List<Lint> lints) {
        if (!plan.namesDoers()) {
            lints.add(new Lint(
                    LintCode.RESPONSIBLE_MISSING,
                    plan.place(),
                    "нет колонки об ответственных",
                    "no column names who is responsible"));
            return;
        }
        for (ProposedNode leaf : leaves) {
            if (leaf.hasNoDoer()) {
                lints.add(new Lint(
                        LintCode.RESPONSIBLE_MISSING,
                        leaf.place(),
                        "не назван ответственный",
                        "nobody is responsible"));
            }
        }
    }

    private static void deadlines(PlanTable plan, List<ProposedNode> leaves, List<Lint> lints) {
        boolean none = leaves.stream().allMatch(leaf -> leaf.deadline() == null);
        if (!plan.has(Role.DEADLINE) && !plan.isByYears() && none) {
            lints.add(new Lint(
                    LintCode.DEADLINE_MISSING, plan.place(), "нет колонки о сроках", "no column gives deadlines"));
            return;
        }
        for (ProposedNode leaf : leaves) {
            if (leaf.deadline() == null && leaf.years().isEmpty()) {
                lints.add(new Lint(LintCode.DEADLINE_MISSING, leaf.place(), "не указан срок", "there is no deadline"));
            }
        }
    }
}
