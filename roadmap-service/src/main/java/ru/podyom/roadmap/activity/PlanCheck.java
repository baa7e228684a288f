package ru.podyom.roadmap.activity;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import ru.podyom.roadmap.programme.Objective;
import ru.podyom.roadmap.programme.Programme;
import ru.podyom.roadmap.territory.School;
import ru.podyom.runtime.problem.Violations;

/** Holds what is sent of activities to the programme that they are to stand in. */
final class PlanCheck {

    private final Programme programme;
    private final Map<String, School> schools;
    private final Set<String> objectives;
    private final Violations violations;

    PlanCheck(
            Programme programme,
            Function<Set<String>, Map<String, School>> known,
            List<NewNode> nodes,
            Violations violations) {
        this.programme = programme;
        this.violations = violations;
        this.objectives = programme.objectives().stream().map(Objective::code).collect(Collectors.toSet());
        Set<String> named = new HashSet<>();
        nodes.forEach(node -> collect(node, named));
        this.schools = named.isEmpty() ? Map.of() : known.apply(named);
    }

    private static void collect(NewNode node, Set<String> named) {
        if (node.audience() != null) {
            named.addAll(node.audience().codes());
        }
        node.below().forEach(child -> collect(child, named));
    }

    void tree(String at, List<NewNode> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            one(at + "/" + i, nodes.get(i));
            tree(at + "/" + i + "/children", nodes.get(i).below());
        }
    }

    void one(String at, NewNode node) {
        if (node.audience() != null) {
            node.audience().check(violations, at + "/audience", programme, schools);
        }
        List<String> named = Objects.requireNonNullElse(node.objectives(), List.of());
        for (int i = 0; i < named.size(); i++) {
            violations.check(
                    objectives.contains(named.get(i)),
                    at + "/objectives/" + i,
                    "unknown",
                    "the programme has no objective " + named.get(i));
        }
        violations.check(
                node.schedule() == null || node.dueOn() == null,
                at + "/dueOn",
                "contradiction",
                "a schedule says when it is due");
    }
}
