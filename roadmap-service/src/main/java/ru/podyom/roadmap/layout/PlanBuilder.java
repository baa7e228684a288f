package ru.podyom.roadmap.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.document.Block.Paragraph;
import ru.podyom.roadmap.document.Block.Row;
import ru.podyom.roadmap.document.Place;
import ru.podyom.roadmap.layout.PlanRow.Shape;

/** Gathers the rows of a plan, over all tables that it stands in. */
final class PlanBuilder {

    private static final Pattern SIGNATURE = Pattern.compile(
            "^(?:начальник|директор|заместител|руководител|исполнител|председател|глава|заведующ|согласовано|утвержда)");

    final Columns printed;
    private final Columns columns;
    private final int table;
    private final Place place;
    private final Joiner joiner;
    private final RowReader reader;
    private final Alignment alignment;
    private final List<PlanRow> rows = new ArrayList<>();
    private @Nullable PlanRow above;

    PlanBuilder(Columns printed, Columns columns, Row header, Joiner joiner, List<Paragraph> paragraphs) {
        this.printed = printed;
        this.columns = columns;
        this.table = header.table();
        this.place = header.place();
        this.joiner = joiner;
        this.reader = new RowReader(columns, joiner);
        this.alignment = new Alignment(columns);
        rows.addAll(Headings.worded(paragraphs));
        this.above = rows.isEmpty() ? Headings.nearest(paragraphs) : null;
    }

    /** The plan goes on below some headings. */
    void goOn(List<Paragraph> paragraphs) {
        List<PlanRow> sections = Headings.sections(paragraphs);
        PlanRow first = above;
        if (first != null && !sections.isEmpty() && Headings.isNext(sections.get(0), first)) {
            rows.add(0, first);
        }
        above = sections.isEmpty() ? above : null;
        rows.addAll(sections);
    }

    void add(List<Row> more, boolean parted) {
        List<Row> together = new ArrayList<>();
        for (int i = 0; i < more.size(); i++) {
            Row row = more.get(i);
            boolean apart = row.parted() || (parted && i == 0);
            if (apart) {
                flush(together);
            }
            if (!Headers.numbersColumns(row)) {
                together.add(apart ? new Row(row.place(), row.table(), row.cells(), true) : row);
            }
        }
        flush(together);
    }

    private void flush(List<Row> together) {
        for (Alignment.Aligned each : alignment.align(together)) {
            PlanRow group = reader.group(each.row());
            if (group != null) {
                rows.add(group);
            }
            rows.add(reader.read(each.row(), each.shifted()));
        }
        together.clear();
    }

    /** The plan; what heads nothing at its end is no section, and who signed below is no activity. */
    PlanTable build() {
        List<PlanRow> merged = new ArrayList<>(RowMerger.merge(columns, joiner, rows));
        List<PlanRow> below = new ArrayList<>();
        while (!merged.isEmpty() && isBelowPlan(merged.get(merged.size() - 1))) {
            below.add(0, merged.remove(merged.size() - 1));
        }
        return new PlanTable(table, place, columns.all(), reader.unread(), List.copyOf(merged), List.copyOf(below));
    }

    private boolean isBelowPlan(PlanRow row) {
        boolean dated = (columns.has(Role.DEADLINE) && row.text(Role.DEADLINE) != null) || !row.years.isEmpty();
        boolean signature =
                !dated && SIGNATURE.matcher(Wording.plain(row.title())).find();
        return row.number == null && (row.shape == Shape.SECTION || signature);
    }
}
