package ru.podyom.roadmap.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.document.Block;
import ru.podyom.roadmap.document.Block.Paragraph;
import ru.podyom.roadmap.document.Block.Row;
import ru.podyom.roadmap.document.Document;
import ru.podyom.roadmap.document.Place;
import ru.podyom.roadmap.layout.Headers.Header;

/** Goes through a document and tells its plans from its other tables by the meaning of their headers. */
public final class TableFinder {

    private final Joiner joiner;
    private final List<PlanTable> plans = new ArrayList<>();
    private final List<FoundTable> tables = new ArrayList<>();
    private final List<Paragraph> between = new ArrayList<>();
    private @Nullable PlanBuilder open;
    // where the open plan is among the tables, and whether something that was not understood stands below it
    private int openAt;
    private boolean interrupted;

    private TableFinder(Joiner joiner) {
        this.joiner = joiner;
    }

    /** The plans of a document, and every table that was seen with what it was taken for. */
    public record Found(List<PlanTable> plans, List<FoundTable> tables) {}

    public static Found find(Document document) {
        TableFinder finder = new TableFinder(new Joiner(document.blocks()));
        PageFurniture furniture = new PageFurniture(document.blocks());
        List<Row> rows = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (!rows.isEmpty()
                    && !(block instanceof Row row && row.table() == rows.get(0).table())) {
                finder.table(rows);
                rows.clear();
            }
            if (block instanceof Row row) {
                rows.add(row);
            } else if (block instanceof Paragraph paragraph && !furniture.has(paragraph)) {
                finder.between.add(paragraph);
            }
        }
        finder.table(rows);
        finder.close();
        return new Found(List.copyOf(finder.plans), List.copyOf(finder.tables));
    }

    private void table(List<Row> rows) {
        int start = 0;
        Header header = null;
        for (int i = 0; i < rows.size(); ) {
            Header here = Headers.at(rows, i);
            if (here == null
                    || (header != null && !begins(here, header, rows.get(i)))
                    || isRow(here, header, rows, i)) {
                i++;
                continue;
            }
            segment(header, rows.subList(start, i), true);
            header = here;
            start = i;
            i += here.height();
        }
        segment(header, rows.subList(start, rows.size()), false);
    }

    /** Whether a header within a table is one: the same once more, or another that looks like nothing else. */
    private static boolean begins(Header here, Header former, Row row) {
        Columns columns = here.columns();
        boolean dated = columns.has(Role.DEADLINE) || columns.namesPersons() || columns.has(Role.NUMBER);
        return columns.isRepeatedBy(former.columns())
                || (columns.has(Role.NUMBER) && columns.has(Role.TITLE))
                || (row.parted() && ((dated && columns.has(Role.TITLE)) || columns.has(Role.FOREIGN)));
    }

    /** Whether what reads like a header is a row of the plan that is being read. */
    private boolean isRow(Header here, @Nullable Header former, List<Row> rows, int i) {
        PlanBuilder plan = open;
        Columns columns = former != null ? former.columns() : plan == null ? null : plan.printed;
        return columns != null
                && columns.has(Role.TITLE)
                && Belonging.isRowOf(columns, here.columns(), rows.subList(i, rows.size()), here.height());
    }

    private void segment(@Nullable Header header, List<Row> rows, boolean headerFollows) {
        if (rows.isEmpty()) {
            return;
        }
        if (header == null) {
            headless(rows, headerFollows);
            return;
        }
        List<Row> body = rows.subList(Math.min(header.height(), rows.size()), rows.size());
        PlanBuilder plan = open;
        if (plan != null
                && plan.printed.isRepeatedBy(header.columns())
                && isSamePart(rows)
                && Headings.areBetween(between)) {
            goOn(plan, rows, body);
            return;
        }
        Columns columns = header.columns().inferred(body);
        Verdict verdict = Verdict.of(columns, body);
        close(verdict);
        seen(rows, columns.all(), verdict);
        // a header may stand in a table of its own
        if (verdict == Verdict.PLAN || verdict == Verdict.NO_ROWS) {
            openAt = tables.size() - 1;
            open = new PlanBuilder(header.columns(), columns.withGroups(body), rows.get(0), joiner, between);
            open.add(body, true);
        }
        between.clear();
    }

    private void headless(List<Row> rows, boolean headerFollows) {
        PlanBuilder plan = open;
        if (plan != null && isSamePart(rows) && fits(plan, rows) && goesOn(plan, rows)) {
            goOn(plan, rows, rows);
            return;
        }
        if (headerFollows) {
            rows = titles(rows);
        }
        if (!rows.isEmpty()) {
            Verdict verdict = Verdict.of(rows);
            close(verdict);
            seen(rows, List.of(), verdict);
            between.clear();
        }
    }

    private boolean goesOn(PlanBuilder plan, List<Row> rows) {
        return (!interrupted && Headings.areBetween(between))
                || (between.stream().noneMatch(Headings::isCaption) && Belonging.areRowsOf(plan.printed, rows));
    }

    private void goOn(PlanBuilder plan, List<Row> rows, List<Row> body) {
        plan.goOn(between);
        plan.add(body, true);
        between.clear();
        FoundTable former = tables.get(openAt);
        Place place = former.place().to(rows.get(rows.size() - 1).place());
        tables.set(
                openAt,
                new FoundTable(
                        former.table(),
                        place,
                        former.caption(),
                        former.columns(),
                        Verdict.PLAN,
                        former.rows() + rows.size()));
    }

    /** Rows of one cell above a header, as on a sheet, are what paragraphs are in a text; the others are left. */
    private List<Row> titles(List<Row> rows) {
        List<Row> left = new ArrayList<>();
        for (Row row : rows) {
            List<Block.Cell> filled =
                    row.cells().stream().filter(cell -> !cell.text().isEmpty()).toList();
            if (filled.size() == 1) {
                between.add(new Paragraph(row.place(), filled.get(0).text(), !row.parted()));
            } else {
                left.add(row);
            }
        }
        return left;
    }

    /** A sheet is a document of its own, with its own header. */
    private boolean isSamePart(List<Row> rows) {
        Place here = rows.get(0).place();
        Place former = tables.get(openAt).place();
        return here.part() != Place.Part.SHEET || String.valueOf(here.name()).equals(former.name());
    }

    private static boolean fits(PlanBuilder plan, List<Row> rows) {
        int widest = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        int columns = plan.printed.size();
        return widest <= columns + 1
                && widest >= columns - 1
                && (widest > 2 || columns == 2)
                && Verdict.of(rows) != Verdict.NUMBERS;
    }

    private void seen(List<Row> rows, List<Column> columns, Verdict verdict) {
        Row first = rows.get(0);
        Place place = first.place().to(rows.get(rows.size() - 1).place());
        tables.add(new FoundTable(first.table(), place, Headings.caption(between), columns, verdict, rows.size()));
    }

    /** What is not understood may be a part of the plan, which then goes on below. */
    private void close(Verdict verdict) {
        interrupted |= open != null;
        if (!verdict.isUnsure()) {
            close();
        }
    }

    private void close() {
        interrupted = false;
        if (open != null) {
            plans.add(open.build());
            open = null;
        }
    }
}
