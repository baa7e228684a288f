package ru.podyom.roadmap.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ru.podyom.runtime.problem.Violation;
import ru.podyom.runtime.problem.Violations;

class PlacementTest {

    private final UUID section = new UUID(0, 1);
    private final UUID activity = new UUID(0, 2);
    private final UUID part = new UUID(0, 3);
    private final Outline outline = new Outline()
            .add(section, Kind.SECTION, null)
            .add(activity, Kind.ACTIVITY, section)
            .add(part, Kind.ACTIVITY, activity);

    @Test
    void nothingStandsUnderItself() {
        assertThat(violations(new Placement(activity, Kind.ACTIVITY, activity))).containsExactly("own-parent");
    }

    @Test
    void nothingStandsUnderItsOwnParts() {
        assertThat(violations(new Placement(activity, Kind.ACTIVITY, part))).containsExactly("cycle");
    }

    @Test
    void aSectionDoesNotStandUnderAnActivity() {
        assertThat(violations(new Placement(null, Kind.SECTION, activity))).containsExactly("contradiction");
    }

    @Test
    void aSectionWithSectionsDoesNotBecomeAnActivity() {
        outline.add(new UUID(0, 4), Kind.SECTION, section);

        assertThat(violations(new Placement(section, Kind.ACTIVITY, null))).containsExactly("contradiction");
    }

    @Test
    void theParentIsOfTheSameProgramme() {
        assertThat(violations(new Placement(null, Kind.ACTIVITY, new UUID(9, 9))))
                .containsExactly("unknown");
    }

    @Test
    void whatMovesTakesItsPartsAlongAndDoesNotGetTooDeep() {
        UUID above = section;
        for (int i = 10; i < 18; i++) {
            outline.add(new UUID(0, i), Kind.ACTIVITY, above);
            above = new UUID(0, i);
        }

        assertThat(violations(new Placement(null, Kind.ACTIVITY, above))).isEmpty();
        assertThat(violations(new Placement(activity, Kind.ACTIVITY, above))).containsExactly("too-deep");
    }

    @Test
    void aTreeIsHeldToTheSameRulesAllAtOnce() {
        NewNode deep = node(Kind.ACTIVITY, List.of());
        for (int i = 0; i < 10; i++) {
            deep = node(Kind.ACTIVITY, List.of(deep));
        }
        NewNode wrong = node(Kind.ACTIVITY, List.of(node(Kind.SECTION, List.of())));
        Violations found = new Violations();

        new NewTree(List.of(deep, wrong)).check(found);

        assertThat(found.found())
                .extracting(Violation::pointer)
                .containsExactly(
                        "/activities/0" + "/children/0".repeat(9) + "/children", "/activities/1/children/0/kind");
    }

    @Test
    void aTreeHasAtMostFiveThousandNodes() {
        Violations found = new Violations();

        new NewTree(Collections.nCopies(5_001, node(Kind.ACTIVITY, List.of()))).check(found);

        assertThat(found.found()).extracting(Violation::code).containsExactly("too-many");
    }

    private static NewNode node(Kind kind, List<NewNode> children) {
        return new NewNode(null, kind, "Дело", null, null, null, null, null, null, null, null, null, children);
    }

    private List<String> violations(Placement placement) {
        Violations found = new Violations();
        placement.check(found, outline);
        return found.found().stream().map(Violation::code).toList();
    }
}
