package ru.podyom.roadmap.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.activity.Cell;
import ru.podyom.roadmap.activity.Kind;
import ru.podyom.roadmap.activity.NewNode;
import ru.podyom.roadmap.activity.NewTree;
import ru.podyom.roadmap.activity.Planning;
import ru.podyom.roadmap.activity.Provenance;
import ru.podyom.roadmap.activity.ReadAt;
import ru.podyom.roadmap.activity.Roles;
import ru.podyom.roadmap.layout.Link;
import ru.podyom.roadmap.plan.NodeKind;
import ru.podyom.roadmap.plan.ProposedNode;
import ru.podyom.roadmap.programme.Objective;
import ru.podyom.roadmap.programme.Programme;
import ru.podyom.runtime.problem.Problems;
import ru.podyom.runtime.problem.Violation;

/** Makes the activities of a programme from what its document proposes. */
@ApplicationScoped
class Acceptance {

    private final Planning planning;
    private final Validator validator;

    Acceptance(Planning planning, Validator validator) {
        this.planning = planning;
        this.validator = validator;
    }

    /** Each activity keeps the import and the place it comes from; promised figures are no activities. */
    void create(Programme programme, ActivityImport read, NewAcceptance wanted) {
        Set<String> objectives =
                programme.objectives().stream().map(Objective::code).collect(Collectors.toSet());
        // by identity: two nodes may say the same
        IdentityHashMap<NewNode, ReadAt> places = new IdentityHashMap<>();
        List<NewNode> nodes = read.reading().plan().nodes().stream()
                .filter(node -> node.kind() != NodeKind.INDICATOR && wanted.takes(node))
                .map(node -> node(read, node, objectives, places))
                .toList();
        if (nodes.isEmpty()) {
            throw Problems.invalid("/tables", "unknown", "none of these tables is a plan");
        }
        NewTree tree = new NewTree(nodes);
        List<Violation> violations = validator.validate(tree).stream()
                .map(one -> new Violation(pointer(one.getPropertyPath().toString()), "wrong-form", one.getMessage()))
                .toList();
        if (!violations.isEmpty()) {
            throw Problems.invalid(violations);
        }
        planning.plan(programme.code(), tree, Provenance.read(places::get));
    }

    private static NewNode node(
            ActivityImport read,
            ProposedNode proposed,
            Set<String> objectives,
            IdentityHashMap<NewNode, ReadAt> places) {
        List<NewNode> children = proposed.children().stream()
                .filter(child -> child.kind() != NodeKind.INDICATOR)
                .map(child -> node(read, child, objectives, places))
                .toList();
        NewNode node = new NewNode(
                proposed.number(),
                proposed.kind() == NodeKind.SECTION ? Kind.SECTION : Kind.ACTIVITY,
                proposed.title(),
                proposed.deadline(),
                null,
                null,
                new Roles(
                        cell(proposed.responsible()),
                        cell(proposed.executor()),
                        cell(proposed.participant()),
                        cell(proposed.controller())),
                proposed.expectedResult(),
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

    private static @Nullable Cell cell(@Nullable String wording) {
        return wording == null ? null : new Cell(wording, null);
    }

    private static String pointer(String path) {
        return "/" + path.replaceAll("\\[(\\d+)\\]", "/$1").replace('.', '/');
    }
}
