package ru.podyom.roadmap.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.layout.PrintedNumber;

/** What is wrong with the printed numbers of one table. */
final class NumberLints {

    private final List<Lint> lints = new ArrayList<>();
    private final Map<PrintedNumber, ProposedNode> seen = new HashMap<>();

    static List<Lint> of(List<ProposedNode> nodes) {
        NumberLints numbers = new NumberLints();
        List<ProposedNode> activities = nodes.stream()
                .flatMap(ProposedNode::all)
                .filter(node -> node.kind() == NodeKind.ACTIVITY)
                .toList();
        long numbered =
                activities.stream().filter(node -> node.number() != null).count();
        activities.forEach(numbers::repeated);
        nodes.forEach(node -> numbers.missing(node, numbered * 2 > activities.size()));
        numbers.siblings(null, nodes);
        return numbers.lints;
    }

    private void repeated(ProposedNode node) {
        PrintedNumber number = PrintedNumber.parse(node.number());
        if (number != null && number.isArabic() && number.parts().size() > 1) {
            ProposedNode former = seen.putIfAbsent(number, node);
            if (former != null) {
                duplicate(node, former);
            }
        }
    }

    /** Entries of a list below an activity have none by right. */
    private void missing(ProposedNode node, boolean numbered) {
        if (node.kind() == NodeKind.ACTIVITY && node.number() == null && numbered) {
            add(LintCode.NUMBER_MISSING, node, "нет номера", "there is no number");
        }
        if (node.kind() == NodeKind.SECTION || node.children().stream().anyMatch(child -> child.number() != null)) {
            node.children().forEach(child -> missing(child, numbered));
        }
    }

    private void duplicate(ProposedNode node, ProposedNode former) {
        add(
                LintCode.NUMBER_DUPLICATE,
                node,
                "номер " + node.number() + " уже стоит: " + former.place().russian(),
                "number " + node.number() + " stands already at "
                        + former.place().english());
    }

    private void siblings(@Nullable ProposedNode above, List<ProposedNode> nodes) {
        boolean told = above != null && tellForeign(above, nodes);
        PrintedNumber former = null;
        ProposedNode formerNode = null;
        for (ProposedNode node : nodes) {
            PrintedNumber number = PrintedNumber.parse(node.number());
            if (number != null && former != null && formerNode != null && isCountedTogether(number, former)) {
                compare(node, number, formerNode, former, told);
            }
            former = number == null ? former : number;
            formerNode = number == null ? formerNode : node;
            siblings(node, node.children());
        }
    }

    private static boolean isCountedTogether(PrintedNumber number, PrintedNumber former) {
        int size = number.parts().size();
        return number.style().equals(former.style())
                && size == former.parts().size()
                && number.parts().subList(0, size - 1).equals(former.parts().subList(0, size - 1));
    }

    private void compare(
            ProposedNode node, PrintedNumber number, ProposedNode formerNode, PrintedNumber former, boolean told) {
        if (number.last() == former.last() && number.parts().size() == 1) {
            duplicate(node, formerNode);
        } else if (number.last() < former.last() && !told) {
            add(
                    LintCode.NUMBER_OUT_OF_ORDER,
                    node,
                    "номер " + node.number() + " стоит после " + formerNode.number(),
                    "number " + node.number() + " stands after " + formerNode.number());
        } else if (number.last() > former.last() + 1) {
            add(
                    LintCode.NUMBER_GAP,
                    node,
                    "после номера " + formerNode.number() + " идёт " + node.number(),
                    "number " + node.number() + " follows " + formerNode.number());
        }
    }

    /** Numbers of another section below a section, told once. */
    private boolean tellForeign(ProposedNode above, List<ProposedNode> nodes) {
        PrintedNumber section = PrintedNumber.parse(above.number());
        if (section == null || (!section.isArabic() && !isWorded(section))) {
            return false;
        }
        List<ProposedNode> foreign = nodes.stream()
                .filter(node -> {
                    PrintedNumber number = PrintedNumber.parse(node.number());
                    return number != null
                            && number.isArabic()
                            && number.parts().size() > section.parts().size()
                            && !number.isBelow(section);
                })
                .toList();
        if (!foreign.isEmpty()) {
            String numbers = foreign.get(0).number()
                    + (foreign.size() > 1
                            ? "–" + foreign.get(foreign.size() - 1).number()
                            : "");
            add(
                    LintCode.NUMBER_OUT_OF_ORDER,
                    foreign.get(0),
                    "в разделе " + above.number() + " стоят номера " + numbers,
                    "section " + above.number() + " has the numbers " + numbers);
        }
        return !foreign.isEmpty();
    }

    private static boolean isWorded(PrintedNumber section) {
        return !section.style().equals("roman")
                && !section.style().equals("letter")
                && !section.style().equals("bracket");
    }

    private void add(LintCode code, ProposedNode node, String ru, String en) {
        lints.add(new Lint(code, node.place(), ru, en));
    }
}
