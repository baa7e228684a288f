package ru.podyom.roadmap.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.layout.PlanRow;
import ru.podyom.roadmap.layout.PrintedNumber;
import ru.podyom.roadmap.layout.Role;

/** A node while the tree grows. */
final class Node {

    final PlanRow row;
    final @Nullable PrintedNumber number;
    final List<Node> children = new ArrayList<>();
    NodeKind kind;

    @Nullable
    Node parent;

    Node(PlanRow row, NodeKind kind) {
        this.row = row;
        this.kind = kind;
        this.number = PrintedNumber.parse(row.number());
    }

    void under(@Nullable Node above, List<Node> top) {
        parent = above;
        if (above == null) {
            top.add(this);
        } else {
            above.children.add(this);
        }
    }

    boolean isSection() {
        return kind == NodeKind.SECTION;
    }

    boolean isBelow(Node above) {
        return number != null && above.number != null && number.isBelow(above.number);
    }

    /** Whether both are counted in one row: 1.2 and 1.3, «а» and «б», or two headings without a number. */
    boolean isLike(Node other) {
        if (number == null || other.number == null) {
            return number == null && other.number == null;
        }
        return number.style().equals(other.number.style())
                && number.parts().size() == other.number.parts().size();
    }

    int depth() {
        return parent == null ? 1 : parent.depth() + 1;
    }

    ProposedNode proposed(int table) {
        return new ProposedNode(
                row.place(),
                row.number(),
                kind,
                row.title(),
                row.text(Role.DEADLINE),
                row.text(Role.RESPONSIBLE),
                row.text(Role.EXECUTOR),
                row.text(Role.PARTICIPANT),
                row.text(Role.CONTROLLER),
                row.text(Role.RESULT),
                row.text(Role.MARK),
                Collections.unmodifiableSortedMap(new TreeMap<>(row.years())),
                List.copyOf(row.links()),
                table,
                children.stream().map(child -> child.proposed(table)).toList());
    }
}
