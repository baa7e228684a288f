package ru.podyom.roadmap.document;

import java.util.List;

/** What a document consists of: text between tables, and rows of tables. */
public sealed interface Block {

    Place place();

    /**
     * A line of text outside of tables.
     *
     * @param text without markup
     * @param follows whether it stands right below the one before, with no gap
     */
    record Paragraph(Place place, String text, boolean follows) implements Block {}

    /**
     * A row of a table.
     *
     * @param table counted from 1 in the document; rows of one number stand in one table
     * @param parted whether a gap, as between two pages, lies before it
     */
    record Row(Place place, int table, List<Cell> cells, boolean parted) implements Block {

        /** The text of a cell, counted from 0; empty beyond the end. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column).text() : "";
        }
    }

    /**
     * A cell of a table.
     *
     * @param text without markup; lines within the cell are kept
     * @param carried whether it is the lower part of a cell that reaches over several rows, and its text stands above
     */
    record Cell(String text, boolean carried) {

        public static final Cell EMPTY = new Cell("", false);

        public static Cell of(String text) {
            return text.isEmpty() ? EMPTY : new Cell(text, false);
        }
    }
}
