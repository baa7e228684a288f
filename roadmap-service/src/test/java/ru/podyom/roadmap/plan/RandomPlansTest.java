package ru.podyom.roadmap.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever is printed in whatever order, each section and activity comes out once, with its deadline and its people. */
class RandomPlansTest {

    private static final long SEED = 20_231_225;
    private static final int PLANS = 2_000;

    @Test
    void noRowOfAPlanIsLost() {
        Random random = new Random(SEED);
        for (int i = 0; i < PLANS; i++) {
            RandomPlan plan = new RandomPlan(random);
            PlanReading reading = Printed.bytes(plan.text().getBytes(StandardCharsets.UTF_8));
            assertThat(printed(reading))
                    .as("plan %d of seed %d:%n%s", i, SEED, plan.text())
                    .isEqualTo(plan.expected);
        }
    }

    private static List<String> printed(PlanReading reading) {
        return reading.nodes().stream()
                .flatMap(ProposedNode::all)
                .map(node -> node.kind() == NodeKind.SECTION ? "# " + node.title() : activity(node))
                .toList();
    }

    private static String activity(ProposedNode node) {
        String doer = Stream.of(node.responsible(), node.executor())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        return node.title() + " / " + Objects.requireNonNullElse(node.deadline(), "") + " / " + doer;
    }
}
