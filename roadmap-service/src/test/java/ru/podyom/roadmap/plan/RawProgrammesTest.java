package ru.podyom.roadmap.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import ru.podyom.roadmap.layout.FoundTable;
import ru.podyom.roadmap.layout.Verdict;

/** The raw text of three real programmes, which is not part of this repository: {@code -Dprogrammes=<directory>}. */
@EnabledIfSystemProperty(named = "programmes", matches = ".+")
class RawProgrammesTest {

    private static PlanReading read(String prefix) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("programmes")))) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .findFirst()
                    .map(RawProgrammesTest::bytes)
                    .map(Printed::bytes)
                    .orElseThrow();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Integer> parts(PlanReading reading, NodeKind kind) {
        return reading.nodes().stream()
                .filter(node -> node.kind() == kind)
                .map(node -> node.children().size())
                .toList();
    }

    private static List<Integer> levels(List<ProposedNode> nodes) {
        return nodes.isEmpty()
                ? List.of()
                : Stream.concat(
                                Stream.of(nodes.size()),
                                levels(nodes.stream()
                                                .flatMap(node -> node.children().stream())
                                                .toList())
                                        .stream())
                        .toList();
    }

    @Test
    void theFirstHasTwoPlans() throws IOException {
        PlanReading reading = read("001");
        assertThat(parts(reading, NodeKind.ACTIVITY)).hasSize(15);
        assertThat(parts(reading, NodeKind.SECTION)).containsExactly(6, 1, 1);
        assertThat(Printed.places(reading, LintCode.YEAR_OUTSIDE_TITLE)).hasSize(1);
        assertThat(reading.tables()).extracting(FoundTable::verdict).contains(Verdict.NUMBERS, Verdict.INDICATORS);
    }

    @Test
    void theSecondHasSixSectionsTheLastWithTheNumbersOfTheFifth() throws IOException {
        PlanReading reading = read("002");
        assertThat(parts(reading, NodeKind.SECTION)).containsExactly(3, 8, 3, 6, 6, 5);
        assertThat(reading.counts()).isEqualTo(new Counts(6, 31, 31, 0, 2));
        assertThat(Printed.places(reading, LintCode.NUMBER_DUPLICATE)).hasSize(5);
    }

    @Test
    void theThirdHasFourLevelsAndAMatrixOfYears() throws IOException {
        PlanReading reading = read("004");
        int plan = reading.nodes().get(0).table();
        List<ProposedNode> nodes =
                reading.nodes().stream().filter(node -> node.table() == plan).toList();
        assertThat(levels(nodes)).containsExactly(4, 17, 23, 40);
        assertThat(nodes.stream().flatMap(ProposedNode::all).filter(ProposedNode::isLeaf))
                .hasSize(65);
        List<ProposedNode> sections =
                reading.nodes().stream().filter(node -> node.table() != plan).toList();
        assertThat(sections).hasSize(4).allMatch(node -> node.kind() == NodeKind.SECTION);
        assertThat(sections.get(2).children())
                .filteredOn(node -> node.kind() == NodeKind.ACTIVITY)
                .hasSize(5)
                .allMatch(node -> node.years().size() == 3);
        assertThat(Printed.places(reading, LintCode.TITLE_TERM_DIFFERS)).isNotEmpty();
    }
}
