package ru.podyom.roadmap.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ru.podyom.roadmap.activity.NewNode;
import ru.podyom.roadmap.activity.NewTree;
import ru.podyom.roadmap.activity.Planning;
import ru.podyom.roadmap.activity.Provenance;
import ru.podyom.roadmap.programme.Objective;
import ru.podyom.roadmap.programme.Programme;
import ru.podyom.runtime.problem.Problems;
import ru.podyom.runtime.problem.Violation;
import ru.podyom.runtime.problem.Violations;

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
        check(
                wanted,
                read.reading().plan().nodes().stream()
                        .mapToLong(node -> node.all().count())
                        .sum());
        AcceptedNodes accepted = new AcceptedNodes(read, wanted, objectives);
        List<NewNode> nodes = accepted.all();
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
        planning.plan(programme.code(), tree, Provenance.read(accepted::place), wanted.isBeside());
    }

    private static void check(NewAcceptance wanted, long nodes) {
        Violations violations = new Violations();
        List<Integer> seen = new ArrayList<>();
        for (NewCorrection each : wanted.corrected()) {
            String at = "/corrections/" + seen.size() + "/node";
            violations.check(each.node() <= nodes, at, "unknown", "nodes are numbered up to " + nodes);
            violations.check(!seen.contains(each.node()), at, "twice", "node " + each.node() + " is corrected twice");
            seen.add(each.node());
        }
        violations.refuse();
    }

    private static String pointer(String path) {
        return "/" + path.replaceAll("\\[(\\d+)\\]", "/$1").replace('.', '/');
    }
}
