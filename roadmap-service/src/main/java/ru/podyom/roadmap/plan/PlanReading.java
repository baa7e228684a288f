package ru.podyom.roadmap.plan;

import java.util.List;
import java.util.stream.Stream;
import ru.podyom.roadmap.document.Format;
import ru.podyom.roadmap.layout.FoundTable;

/**
 * What a document proposes: nothing of it holds before a person accepts it.
 *
 * @param tables every table seen, with what it was taken for
 */
public record PlanReading(
        Format format,
        Passport passport,
        List<ProposedNode> nodes,
        List<FoundTable> tables,
        List<Lint> lints,
        Counts counts) {

    /** The same with more that is doubtful. */
    public PlanReading with(List<Lint> more) {
        List<Lint> all = Stream.concat(lints.stream(), more.stream())
                .sorted(Lint.BY_PLACE)
                .toList();
        return new PlanReading(format, passport, nodes, tables, all, counts);
    }
}
