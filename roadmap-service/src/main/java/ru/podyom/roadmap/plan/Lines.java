package ru.podyom.roadmap.plan;

import java.util.ArrayList;
import java.util.List;
import ru.podyom.roadmap.document.Block;
import ru.podyom.roadmap.document.Document;
import ru.podyom.roadmap.document.Place;
import ru.podyom.roadmap.layout.FoundTable;
import ru.podyom.roadmap.layout.Verdict;

/**
 * What stands outside of plans: texts, and pairs of a label and its value.
 *
 * @param texts lines that follow each other without a gap as one
 */
record Lines(List<Line> texts, List<Pair> pairs) {

    private static final int LONGEST = 400;
    private static final int MOST_LINES = 6;

    record Line(String text, Place place) {}

    record Pair(String label, String value, Place place) {}

    static Lines of(Document document, List<FoundTable> tables) {
        List<Integer> plans = tables.stream()
                .filter(table -> table.verdict() == Verdict.PLAN)
                .map(FoundTable::table)
                .toList();
        Lines lines = new Lines(new ArrayList<>(), new ArrayList<>());
        int together = 0;
        for (Block block : document.blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                together = paragraph.follows() && together > 0 && together < MOST_LINES ? together + 1 : 1;
                lines.add(paragraph, together > 1);
            } else if (block instanceof Block.Row row) {
                together = 0;
                lines.add(row, plans.contains(row.table()));
            }
        }
        return lines;
    }

    private void add(Block.Paragraph paragraph, boolean follows) {
        String text = paragraph.text().replace('\n', ' ');
        Line last = texts.isEmpty() ? null : texts.get(texts.size() - 1);
        if (follows && last != null && last.text().length() + text.length() < LONGEST && !text.startsWith("-")) {
            texts.set(
                    texts.size() - 1,
                    new Line(last.text() + " " + text, last.place().to(paragraph.place())));
        } else {
            texts.add(new Line(text, paragraph.place()));
        }
    }

    private void add(Block.Row row, boolean ofPlan) {
        List<String> filled = row.cells().stream()
                .map(Block.Cell::text)
                .filter(text -> !text.isEmpty())
                .toList();
        // On a sheet, the title and the passport may stand in one table with the plan.
        boolean sheet = row.place().part() == Place.Part.SHEET || row.place().part() == Place.Part.TEXT;
        if (filled.size() == 1 && (!ofPlan || sheet)) {
            texts.add(new Line(filled.get(0).replace('\n', ' '), row.place()));
        } else if (filled.size() == 2 && !ofPlan) {
            pairs.add(new Pair(filled.get(0).replace('\n', ' '), filled.get(1).replace('\n', ' '), row.place()));
        }
    }
}
