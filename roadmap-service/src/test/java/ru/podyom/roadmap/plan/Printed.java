package ru.podyom.roadmap.plan;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.podyom.roadmap.document.DocumentLimits;
import ru.podyom.roadmap.document.Documents;

/** Reads documents and prints what was read as a person would write it down. */
final class Printed {

    private Printed() {}

    /** A text whose cells are divided by strokes with spaces around, in place of tabs. */
    static PlanReading text(String text) {
        return bytes(text.replaceAll(" ?\\| ?", "\t").getBytes(StandardCharsets.UTF_8));
    }

    static PlanReading bytes(byte[] bytes) {
        return bytes(bytes, Known.NOTHING, Windows.NONE);
    }

    static PlanReading bytes(byte[] bytes, Known known, Windows windows) {
        return PlanReader.read(Documents.read(bytes, DocumentLimits.DEFAULT), known, windows);
    }

    static PlanReading text(String text, Known known, Windows windows) {
        return bytes(text.replaceAll(" ?\\| ?", "\t").getBytes(StandardCharsets.UTF_8), known, windows);
    }

    /** One line a node: number, title, deadline and what is not empty of the rest. */
    static String tree(PlanReading reading) {
        return reading.nodes().stream().map(node -> lines(node, "")).collect(Collectors.joining());
    }

    private static String lines(ProposedNode node, String indent) {
        String mark = node.kind() == NodeKind.SECTION ? "# " : node.kind() == NodeKind.INDICATOR ? "% " : "";
        String number = node.number() == null ? "" : node.number() + " ";
        String rest = Stream.of(
                        node.deadline(),
                        node.responsible(),
                        role("исп", node.executor()),
                        role("уч", node.participant()),
                        role("контр", node.controller()),
                        role("рез", node.expectedResult()),
                        role("отм", node.completionMark()),
                        node.years().isEmpty() ? null : node.years().toString())
                .filter(Objects::nonNull)
                .map(text -> " / " + text.replace("\n", "⏎"))
                .collect(Collectors.joining());
        return indent + mark + number + node.title() + rest + "\n"
                + node.children().stream()
                        .map(child -> lines(child, indent + "  "))
                        .collect(Collectors.joining());
    }

    private static String role(String name, String text) {
        return text == null ? null : name + ": " + text;
    }

    /** The lints of a code, each as its place. */
    static List<String> places(PlanReading reading, LintCode code) {
        return reading.lints().stream()
                .filter(lint -> lint.code() == code)
                .map(lint -> lint.place().russian())
                .toList();
    }
}
