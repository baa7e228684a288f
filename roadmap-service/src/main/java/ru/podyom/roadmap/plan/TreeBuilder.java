package ru.podyom.roadmap.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.layout.PlanRow;
import ru.podyom.roadmap.layout.PlanTable;
import ru.podyom.roadmap.layout.PrintedNumber;

/** Makes a tree of the rows of a plan: by section first, and within one by printed number where that makes sense. */
final class TreeBuilder {

    private static final int MOST_LEVELS = 10;

    private final List<PlanRow> rows;
    private final boolean numbered;
    private final List<Node> top = new ArrayList<>();
    private @Nullable Node last;

    private TreeBuilder(List<PlanRow> rows) {
        this.rows = rows;
        long items = rows.stream()
                .filter(row -> row.shape() == PlanRow.Shape.ITEM && !row.isBare())
                .count();
        long counted = rows.stream()
                .filter(row -> row.shape() == PlanRow.Shape.ITEM && !row.isBare() && row.number() != null)
                .count();
        this.numbered = counted * 2 > items;
    }

    static List<Node> build(PlanTable plan) {
        List<PlanRow> titled =
                plan.rows().stream().filter(row -> !row.title().isEmpty()).toList();
        TreeBuilder builder = new TreeBuilder(titled);
        for (int i = 0; i < titled.size(); i++) {
            builder.place(new Node(titled.get(i), builder.kind(i)));
        }
        return builder.top;
    }

    private NodeKind kind(int i) {
        return switch (rows.get(i).shape()) {
            case SECTION -> NodeKind.SECTION;
            case INDICATOR -> NodeKind.INDICATOR;
            case ITEM -> isHeading(i) ? NodeKind.SECTION : NodeKind.ACTIVITY;
        };
    }

    /** A row with nothing but a number and a title heads others, if the next is counted below it or anew. */
    private boolean isHeading(int i) {
        PlanRow row = rows.get(i);
        PrintedNumber number = PrintedNumber.parse(row.number());
        if (!row.isBare()
                || number == null
                || i + 1 == rows.size()
                || rows.get(i + 1).isBelow()) {
            return false;
        }
        PlanRow following = rows.get(i + 1);
        PrintedNumber next = PrintedNumber.parse(following.number());
        if (next == null) {
            return !numbered && following.shape() == PlanRow.Shape.ITEM && !following.isBare();
        }
        boolean anew = next.style().equals(number.style())
                && next.parts().size() == 1
                && number.parts().size() == 1
                && next.last() == 1;
        boolean otherwise = !next.style().equals(number.style())
                && next.last() == 1
                && !number.style().equals("letter");
        return next.isBelow(number) || anew || otherwise;
    }

    private void place(Node node) {
        Node above = above(node);
        while (above != null && above.depth() >= MOST_LEVELS) {
            above = above.parent;
        }
        if (above != null && !above.isSection() && node.isSection()) {
            node.kind = NodeKind.ACTIVITY; // what has a deadline of its own is no heading, nor is what stands below
        }
        node.under(above, top);
        if (node.kind != NodeKind.INDICATOR) {
            last = node;
        }
    }

    private @Nullable Node above(Node node) {
        Node former = last;
        if (former == null) {
            return null;
        }
        if (node.row.isBelow()) {
            return former.row.isBelow() ? former.parent : former;
        }
        if (node.kind == NodeKind.INDICATOR) {
            return open(Node::isSection);
        }
        Node counted = open(node::isBelow);
        if (counted != null) {
            return counted;
        }
        return node.isSection() ? aboveSection(node, former) : aboveActivity(node, former);
    }

    private @Nullable Node aboveSection(Node node, Node former) {
        Node like = open(each -> each.isSection() && each.isLike(node));
        if (like != null) {
            return like.parent;
        }
        if (former.isSection() && former.children.isEmpty()) {
            return former; // a heading right below a heading of another kind
        }
        Node section = open(Node::isSection);
        boolean deeper = node.number != null && node.number.parts().size() > 1;
        return section == null || deeper ? section : section.parent;
    }

    private @Nullable Node aboveActivity(Node node, Node former) {
        Node section = open(Node::isSection);
        if (former.isSection()) {
            return former;
        }
        if (node.number == null) {
            return former.row.isBelow() && former.parent != null ? former.parent.parent : former.parent;
        }
        Node like = open(each -> !each.isSection() && each.number != null && each.isLike(node));
        if (like != null) {
            return like.parent;
        }
        if (!node.number.isArabic()) {
            return node.number.last() == 1 && former.number != null ? former : former.parent;
        }
        return section != null && isBeside(node, section) ? section.parent : section;
    }

    /** 3 after 1.1 and 1.2 in section 1 goes on where the section stands. */
    private static boolean isBeside(Node node, Node section) {
        return section.number != null
                && node.number != null
                && node.isLike(section)
                && node.number.last() > section.number.last()
                && section.children.stream().anyMatch(child -> child.isBelow(section));
    }

    /** The nearest node of the open branch that is so. */
    private @Nullable Node open(Predicate<Node> wanted) {
        Node node = last;
        while (node != null && !wanted.test(node)) {
            node = node.parent;
        }
        return node;
    }
}
