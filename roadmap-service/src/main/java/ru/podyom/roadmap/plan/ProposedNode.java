package ru.podyom.roadmap.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.document.Place;
import ru.podyom.roadmap.layout.Link;

/**
 * A section, activity or promised figure as a document has it; all wordings as printed, put together where they were
 * divided.
 *
 * @param number as printed: may be missing, may repeat
 * @param years what is to be done in each year, by year; of a school year, by its first
 * @param table the table it stands in, counted from 1 in the document
 */
public record ProposedNode(
        Place place,
        @Nullable String number,
        NodeKind kind,
        String title,
        @Nullable String deadline,
        @Nullable String responsible,
        @Nullable String executor,
        @Nullable String participant,
        @Nullable String controller,
        @Nullable String expectedResult,
        @Nullable String completionMark,
        SortedMap<Integer, String> years,
        List<Link> links,
        int table,
        List<ProposedNode> children) {

    /** This node and all below it, in printed order. */
    public Stream<ProposedNode> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(ProposedNode::all));
    }

    /** Whether it is something to be done that has no parts. */
    @JsonIgnore
    public boolean isLeaf() {
        return kind == NodeKind.ACTIVITY && children.isEmpty();
    }

    boolean hasNoDoer() {
        return responsible == null && executor == null;
    }

    int levels() {
        return 1 + children.stream().mapToInt(ProposedNode::levels).max().orElse(0);
    }
}
