package ru.podyom.roadmap.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A text in which lines with tabs, or between upright strokes, are rows of tables. */
final class TextLines {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\r|\\n");
    private static final Pattern STROKES = Pattern.compile("^\\s*\\|.*\\|\\s*$");
    // What Markdown draws between a header and its rows.
    private static final Pattern RULE = Pattern.compile("[\\s|:=_+–—-]+");

    private final Collected collected;
    private int table;
    private boolean inTable;
    private boolean gap = true;

    TextLines(DocumentLimits limits) {
        this.collected = new Collected(limits);
    }

    Document read(String text) {
        String[] lines = LINE_END.split(text, -1);
        for (int i = 0; i < lines.length; i++) {
            take(new Place(Place.Part.TEXT, null, i + 1, i + 1, 0), lines[i]);
        }
        return collected.document(Format.TEXT);
    }

    private void take(Place place, String line) {
        boolean strokes = STROKES.matcher(line).matches();
        if (line.isBlank()) {
            // an empty row of a table is a gap as well
            gap = true;
        } else if (RULE.matcher(line).matches()) {
            gap |= !inTable;
        } else if (strokes || line.indexOf('\t') >= 0) {
            table += inTable ? 0 : 1;
            collected.row(place, table, cells(line, strokes), gap);
            inTable = true;
            gap = false;
        } else {
            collected.paragraph(place, Markup.stripped(line), !gap && !inTable);
            inTable = false;
            gap = false;
        }
    }

    private static List<Block.Cell> cells(String line, boolean strokes) {
        String inner = strokes ? line.strip().substring(1, line.strip().length() - 1) : line;
        List<Block.Cell> cells = new ArrayList<>();
        for (String cell : inner.split(strokes ? "(?<!\\\\)\\|" : "\t", -1)) {
            cells.add(Block.Cell.of(Markup.stripped(cell)));
        }
        return cells;
    }
}
