package ru.podyom.roadmap.plan;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much a reading proposes.
 *
 * @param leaves activities without parts
 * @param indicators figures promised for years
 * @param levels of the deepest branch
 */
public record Counts(
        @Schema(examples = "6") int sections,
        @Schema(examples = "31") int activities,
        @Schema(examples = "31") int leaves,
        @Schema(examples = "4") int indicators,
        @Schema(examples = "2") int levels) {

    static Counts of(List<ProposedNode> nodes) {
        List<ProposedNode> all = nodes.stream().flatMap(ProposedNode::all).toList();
        return new Counts(
                count(all, NodeKind.SECTION),
                count(all, NodeKind.ACTIVITY),
                (int) all.stream().filter(ProposedNode::isLeaf).count(),
                count(all, NodeKind.INDICATOR),
                nodes.stream().mapToInt(ProposedNode::levels).max().orElse(0));
    }

    private static int count(List<ProposedNode> nodes, NodeKind kind) {
        return (int) nodes.stream().filter(node -> node.kind() == kind).count();
    }
}
