package ru.podyom.roadmap.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a document, in terms a person can find.
 *
 * @param part what is counted
 * @param name the sheet's name, or the table's number in a Word document
 * @param line from 1: line of the text, row of the sheet or of the table, or number of the paragraph
 * @param lastLine the same as {@code line} for what stands in one line
 * @param cell from 1; 0 for the whole line
 */
public record Place(Part part, @Nullable String name, int line, int lastLine, int cell) {

    /** What the lines of a place are counted in. */
    public enum Part {
        @JsonProperty("text")
        TEXT,
        @JsonProperty("sheet")
        SHEET,
        @JsonProperty("table")
        TABLE,
        @JsonProperty("paragraph")
        PARAGRAPH
    }

    /** The lines from this place to the end of another in the same sheet or table. */
    public Place to(Place last) {
        boolean same = part == last.part && String.valueOf(name).equals(String.valueOf(last.name));
        return same ? new Place(part, name, line, Math.max(lastLine, last.lastLine), 0) : this;
    }

    public Place at(int column) {
        return new Place(part, name, line, lastLine, column);
    }

    public String russian() {
        return switch (part) {
            case TEXT -> lines("строка", "строки") + (cell == 0 ? "" : ", ячейка " + cell);
            case SHEET -> "лист «" + name + "», " + (cell == 0 ? lines("строка", "строки") : "ячейка " + address());
            case TABLE -> "таблица " + name + ", " + lines("строка", "строки") + (cell == 0 ? "" : ", ячейка " + cell);
            case PARAGRAPH -> lines("абзац", "абзацы");
        };
    }

    public String english() {
        return switch (part) {
            case TEXT -> lines("line", "lines") + (cell == 0 ? "" : ", cell " + cell);
            case SHEET -> "sheet \"" + name + "\", " + (cell == 0 ? lines("row", "rows") : "cell " + address());
            case TABLE -> "table " + name + ", " + lines("row", "rows") + (cell == 0 ? "" : ", cell " + cell);
            case PARAGRAPH -> lines("paragraph", "paragraphs");
        };
    }

    private String lines(String one, String several) {
        return line == lastLine ? one + " " + line : several + " " + line + "–" + lastLine;
    }

    private String address() {
        StringBuilder letters = new StringBuilder();
        for (int left = cell; left > 0; left = (left - 1) / 26) {
            letters.insert(0, (char) ('A' + (left - 1) % 26));
        }
        return letters.toString() + line;
    }
}
