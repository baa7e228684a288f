package ru.podyom.roadmap.activity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ru.podyom.runtime.problem.Violations;

/** The whole plan of a programme as it is sent. */
@Schema(name = "NewActivityTree")
public record NewTree(
        @NotEmpty @Schema(description = "The top of the plan, in printed order; at most 5000 nodes, 10 levels")
        List<@NotNull @Valid NewNode> activities) {

    public static final int MOST_NODES = 5_000;
    static final int MOST_LEVELS = 10;

    /** Adds everything wrong with the tree's shape. */
    void check(Violations violations) {
        int nodes = check(violations, "/activities", activities, 1, Kind.SECTION);
        violations.check(
                nodes <= MOST_NODES,
                "/activities",
                "too-many",
                nodes + " nodes, more than " + MOST_NODES + " at a time");
    }

    private static int check(Violations violations, String at, List<NewNode> nodes, int level, Kind above) {
        if (level > MOST_LEVELS) {
            violations.check(nodes.isEmpty(), at, "too-deep", "more than " + MOST_LEVELS + " levels");
            return nodes.size();
        }
        int count = nodes.size();
        for (int i = 0; i < nodes.size(); i++) {
            NewNode node = nodes.get(i);
            String here = at + "/" + i;
            violations.check(
                    node.kind() == Kind.ACTIVITY || above == Kind.SECTION,
                    here + "/kind",
                    "contradiction",
                    "a section does not stand under an activity");
            count += check(violations, here + "/children", node.below(), level + 1, node.kind());
        }
        return count;
    }
}
