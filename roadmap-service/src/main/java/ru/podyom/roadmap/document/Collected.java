package ru.podyom.roadmap.document;

import java.util.ArrayList;
import java.util.List;

/** Blocks as a reader finds them, held to the limits. */
final class Collected {

    private final DocumentLimits limits;
    private final List<Block> blocks = new ArrayList<>();

    Collected(DocumentLimits limits) {
        this.limits = limits;
    }

    void paragraph(Place place, String text, boolean follows) {
        if (!text.isEmpty()) {
            add(new Block.Paragraph(place, held(place, text), follows));
        }
    }

    void row(Place place, int table, List<Block.Cell> cells, boolean parted) {
        if (cells.size() > limits.columns()) {
            throw new UnreadableDocument(
                    "too-many-columns",
                    place.english() + " has " + cells.size() + " cells; " + limits.columns() + " at most can be read");
        }
        cells.forEach(cell -> held(place, cell.text()));
        if (cells.stream().anyMatch(cell -> !cell.text().isEmpty())) {
            add(new Block.Row(place, table, List.copyOf(cells), parted));
        }
    }

    private void add(Block block) {
        if (blocks.size() == limits.rows()) {
            throw new UnreadableDocument(
                    "too-many-rows", "the document has more than " + limits.rows() + " rows; a plan has fewer");
        }
        blocks.add(block);
    }

    private String held(Place place, String text) {
        if (text.length() > limits.cellChars()) {
            throw new UnreadableDocument(
                    "too-long-text",
                    place.english() + " holds a text of " + text.length() + " characters; " + limits.cellChars()
                            + " at most can be read");
        }
        return text;
    }

    Document document(Format format) {
        return new Document(format, List.copyOf(blocks));
    }
}
