package ru.podyom.roadmap.activity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.problem.Violations;

/**
 * Where an activity is to stand.
 *
 * @param self the activity, if it is there already
 */
record Placement(@Nullable UUID self, Kind kind, @Nullable UUID parent) {

    void check(Violations violations, Outline outline) {
        if (self != null) {
            violations.check(
                    kind == Kind.SECTION || !outline.hasSections(self),
                    "/kind",
                    "contradiction",
                    "a section does not stand under an activity");
        }
        if (parent == null) {
            return;
        }
        if (!outline.has(parent)) {
            violations.check(false, "/parent", "unknown", "the programme has no activity " + parent);
            return;
        }
        violations.check(
                kind == Kind.ACTIVITY || outline.isSection(parent),
                "/kind",
                "contradiction",
                "a section does not stand under an activity");
        if (parent.equals(self)) {
            violations.check(false, "/parent", "own-parent", "nothing stands under itself");
        } else if (self != null && outline.isBelow(parent, self)) {
            violations.check(false, "/parent", "cycle", "what is to be above stands below");
        } else {
            int levels = outline.depth(parent) + (self == null ? 1 : outline.height(self));
            violations.check(
                    levels <= NewTree.MOST_LEVELS,
                    "/parent",
                    "too-deep",
                    "more than " + NewTree.MOST_LEVELS + " levels");
        }
    }
}
