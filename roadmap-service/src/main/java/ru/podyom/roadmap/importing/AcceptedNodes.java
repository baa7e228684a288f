package ru.podyom.roadmap.importing;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.activity.Cell;
import ru.podyom.roadmap.activity.Kind;
import ru.podyom.roadmap.activity.NewNode;
import ru.podyom.roadmap.activity.ReadAt;
import ru.podyom.roadmap.activity.Roles;
import ru.podyom.roadmap.layout.Link;
import ru.podyom.roadmap.plan.NodeKind;
import ru.podyom.roadmap.plan.PlanReading;
import ru.podyom.roadmap.plan.ProposedNode;

/** Sections and activities as they are taken from a reading, with what a person has put right; figures are not taken. */
final class AcceptedNodes {

    private final ActivityImport read;
    private final NewAcceptance wanted;
    private final Set<String> objectives;
    // by identity: two nodes may say the same
    private final Map<ProposedNode, Integer> numbers;
    private final IdentityHashMap<NewNode, ReadAt> places = new IdentityHashMap<>();

    AcceptedNodes(ActivityImport read, NewAcceptance wanted, Set<String> objectives) {
        this.read = read;
        this.wanted = wanted;
        this.objectives = objectives;
        this.numbers = numbers(read.reading().plan());
    }

    /** Each node's number, from 1 in printed order. */
    static Map<ProposedNode, Integer> numbers(PlanReading plan) {
        IdentityHashMap<ProposedNode, Integer> numbers = new IdentityHashMap<>();
        plan.nodes().stream().flatMap(ProposedNode::all).forEach(node -> numbers.put(node, numbers.size() + 1));
        return numbers;
    }

    List<NewNode> all() {
        return read.reading().plan().nodes().stream()
                .filter(node -> wanted.takes(node) && isTaken(node))
                .map(this::node)
                .toList();
    }

    @Nullable
    ReadAt place(NewNode node) {
        return places.get(node);
    }

    private boolean isTaken(ProposedNode node) {
        return node.kind() != NodeKind.INDICATOR && !correction(node).leavesOut();
    }

    private NewCorrection correction(ProposedNode node) {
        return wanted.correction(Objects.requireNonNull(numbers.get(node), "every node has a number"));
    }

    private NewNode node(ProposedNode proposed) {
        List<NewNode> children = proposed.children().stream()
                .filter(this::isTaken)
                .map(this::node)
                .toList();
        NewCorrection right = correction(proposed);
        NewNode node = new NewNode(
                NewCorrection.or(right.number(), proposed.number()),
                proposed.kind() == NodeKind.SECTION ? Kind.SECTION : Kind.ACTIVITY,
                Objects.requireNonNullElse(right.title(), proposed.title()),
                NewCorrection.or(right.deadline(), proposed.deadline()),
                null,
                null,
                roles(proposed, right),
                NewCorrection.or(right.expectedResult(), proposed.expectedResult()),
                null,
                proposed.links().stream()
                        .filter(link -> link.to() == Link.To.OBJECTIVE && objectives.contains(link.number()))
                        .map(Link::number)
                        .distinct()
                        .toList(),
                null,
                proposed.years(),
                children.isEmpty() ? null : children);
        places.put(node, new ReadAt(read.id(), proposed.place().russian()));
        return node;
    }

    private static Roles roles(ProposedNode proposed, NewCorrection right) {
        return new Roles(
                cell(NewCorrection.or(right.responsible(), proposed.responsible())),
                cell(NewCorrection.or(right.executor(), proposed.executor())),
                cell(NewCorrection.or(right.participant(), proposed.participant())),
                cell(NewCorrection.or(right.controller(), proposed.controller())));
    }

    private static @Nullable Cell cell(@Nullable String wording) {
        return wording == null ? null : new Cell(wording, null);
    }
}
