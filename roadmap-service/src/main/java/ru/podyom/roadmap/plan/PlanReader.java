package ru.podyom.roadmap.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.document.Document;
import ru.podyom.roadmap.layout.PlanTable;
import ru.podyom.roadmap.layout.TableFinder;

/** Reads a programme's plan out of its document. */
public final class PlanReader {

    private PlanReader() {}

    /**
     * Proposes a tree; creates nothing.
     *
     * @param known what outweighs the document
     * @param windows compiles deadlines, for what can be told from days only
     * @throws NoPlanFound with the tables that were seen and why none is a plan
     */
    public static PlanReading read(Document document, Known known, Windows windows) {
        TableFinder.Found found = TableFinder.find(document);
        List<ProposedNode> nodes = new ArrayList<>();
        List<Lint> lints = new ArrayList<>();
        for (PlanTable plan : found.plans()) {
            List<ProposedNode> proposed = TreeBuilder.build(plan).stream()
                    .map(node -> node.proposed(plan.table()))
                    .toList();
            nodes.addAll(proposed);
            lints.addAll(NumberLints.of(proposed));
            lints.addAll(RowLints.of(plan, proposed));
        }
        if (nodes.stream().flatMap(ProposedNode::all).noneMatch(node -> node.kind() == NodeKind.ACTIVITY)) {
            throw new NoPlanFound(found.tables());
        }
        lints.addAll(TableLints.of(found));
        Lines lines = Lines.of(document, found.tables());
        Passport passport = PassportReader.read(lines);
        YearSpan term = TermLints.term(known, passport, found.tables());
        lints.addAll(TermLints.of(term, lines, found.tables(), nodes));
        lints.addAll(ScheduleLints.of(
                windows,
                nodes,
                approvedOn(known, passport),
                known.from() != null || term == null ? known.from() : term.firstDay(),
                known.to() != null || term == null ? known.to() : term.lastDay()));
        lints.sort(Lint.BY_PLACE);
        return new PlanReading(
                document.format(), passport, List.copyOf(nodes), found.tables(), List.copyOf(lints), Counts.of(nodes));
    }

    private static @Nullable LocalDate approvedOn(Known known, Passport passport) {
        return known.approvedOn() != null || passport.orderDate() == null
                ? known.approvedOn()
                : passport.orderDate().day();
    }
}
