package ru.podyom.roadmap.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.activity.NewNode;
import ru.podyom.roadmap.activity.NewTree;
import ru.podyom.roadmap.layout.Link;
import ru.podyom.roadmap.plan.Lint;
import ru.podyom.roadmap.plan.LintCode;
import ru.podyom.roadmap.plan.NodeKind;
import ru.podyom.roadmap.plan.PlanReading;
import ru.podyom.roadmap.plan.ProposedNode;
import ru.podyom.roadmap.programme.Objective;
import ru.podyom.roadmap.programme.Programme;

/** What of a proposed plan a programme will not take as it is. */
final class AcceptanceLints {

    private final Set<String> objectives;
    private final Set<String> told = new HashSet<>();
    private final List<Lint> lints = new ArrayList<>();

    private AcceptanceLints(Set<String> objectives) {
        this.objectives = objectives;
    }

    static List<Lint> of(PlanReading plan, Programme programme) {
        AcceptanceLints found = new AcceptanceLints(
                programme.objectives().stream().map(Objective::code).collect(Collectors.toSet()));
        List<ProposedNode> nodes = plan.nodes().stream()
                .flatMap(ProposedNode::all)
                .filter(node -> node.kind() != NodeKind.INDICATOR)
                .toList();
        nodes.forEach(found::node);
        if (nodes.size() > NewTree.MOST_NODES) {
            found.lints.add(new Lint(
                    LintCode.PLAN_TOO_LARGE,
                    nodes.get(NewTree.MOST_NODES).place(),
                    "строк плана " + nodes.size() + ", принимается не больше " + NewTree.MOST_NODES,
                    "the plan has " + nodes.size() + " nodes, " + NewTree.MOST_NODES + " at most are accepted"));
        }
        return found.lints;
    }

    private void node(ProposedNode node) {
        tooLong(node, "название", "the title", node.title(), NewNode.LONGEST_TEXT);
        tooLong(node, "срок", "the deadline", node.deadline(), NewNode.LONGEST_DEADLINE);
        tooLong(node, "ответственный", "who is responsible", node.responsible(), NewNode.LONGEST_TEXT);
        tooLong(node, "исполнитель", "the executor", node.executor(), NewNode.LONGEST_TEXT);
        tooLong(node, "участники", "who takes part", node.participant(), NewNode.LONGEST_TEXT);
        tooLong(node, "контроль", "who controls", node.controller(), NewNode.LONGEST_TEXT);
        tooLong(node, "результат", "the result", node.expectedResult(), NewNode.LONGEST_TEXT);
        node.years().forEach((year, text) -> tooLong(node, year + " год", "year " + year, text, NewNode.LONGEST_TEXT));
        node.links().stream()
                .filter(link -> link.to() == Link.To.OBJECTIVE && !objectives.contains(link.number()))
                .filter(link -> told.add(link.number()))
                .forEach(link -> lints.add(new Lint(
                        LintCode.OBJECTIVE_UNKNOWN,
                        node.place(),
                        "задачи " + link.number() + " нет в паспорте программы: связь с ней не сохранится",
                        "the programme has no objective " + link.number() + ": the link to it is not kept")));
    }

    private void tooLong(ProposedNode node, String ru, String en, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            lints.add(new Lint(
                    LintCode.TEXT_TOO_LONG,
                    node.place(),
                    ru + ": знаков " + text.length() + ", принимается не больше " + longest
                            + "; сократите при принятии",
                    en + " has " + text.length() + " characters, " + longest
                            + " at most are accepted; correct it with the acceptance"));
        }
    }
}
