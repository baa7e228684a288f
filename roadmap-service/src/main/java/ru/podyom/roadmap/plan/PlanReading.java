package ru.podyom.roadmap.plan;

import java.util.List;
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
        Counts counts) {}
