package ru.podyom.roadmap.document;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Paragraphs and tables of a Word document, from its main part only. */
final class WordDocument {

    private static final int MOST_SPAN = 64;
    // Deeper nesting is made to exhaust the stack.
    private static final int MOST_DEPTH = 200;

    private final XMLStreamReader xml;
    private final WordNumbering numbering;
    private final Collected collected;
    private int paragraphs;
    private int tables;
    private int depth;
    private boolean gap;

    private WordDocument(XMLStreamReader xml, WordNumbering numbering, DocumentLimits limits) {
        this.xml = xml;
        this.numbering = numbering;
        this.collected = new Collected(limits);
    }

    static Document read(Archive archive, DocumentLimits limits) {
        try {
            XMLStreamReader xml = archive.xml("word/document.xml");
            if (xml == null) {
                throw new UnreadableDocument("damaged", "the Word document has no text part");
            }
            WordDocument document = new WordDocument(xml, WordNumbering.of(archive), limits);
            document.body();
            return document.collected.document(Format.DOCX);
        } catch (XMLStreamException e) {
            throw UnreadableDocument.damaged(e);
        }
    }

    private void body() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "p" -> {
                    int number = ++paragraphs;
                    String text = Markup.even(paragraph(false));
                    collected.paragraph(new Place(Place.Part.PARAGRAPH, null, number, number, 0), text, !gap);
                    gap = text.isEmpty();
                }
                case "tbl" -> table();
                case "Fallback" -> skip();
                default -> {}
            }
        }
    }

    private void table() throws XMLStreamException {
        int table = ++tables;
        int line = 0;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("tbl")) {
                gap = true;
                return;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("tr")) {
                line++;
                Place place = new Place(Place.Part.TABLE, Integer.toString(table), line, line, 0);
                collected.row(place, table, row(), line == 1);
            }
        }
    }

    private List<Block.Cell> row() throws XMLStreamException {
        List<Block.Cell> cells = new ArrayList<>();
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("tr")) {
                return cells;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "gridBefore" -> widen(cells, number(value()));
                    case "tc" -> cell(cells);
                    default -> {}
                }
            }
        }
    }

    private void cell(List<Block.Cell> cells) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int span = 1;
        boolean carried = false;
        for (int event = xml.next(); !ends(event, "tc"); event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "gridSpan" -> span = number(value());
                    case "vMerge" -> carried = !"restart".equals(value());
                    case "p" -> text.append(paragraph(true)).append('\n');
                    case "tbl" -> nested(text);
                    default -> {}
                }
            }
        }
        cells.add(carried ? new Block.Cell("", true) : Block.Cell.of(Markup.even(text.toString())));
        widen(cells, span - 1);
    }

    /** A table within a cell is text of the cell. */
    private void nested(StringBuilder text) throws XMLStreamException {
        if (++depth > MOST_DEPTH) {
            throw new UnreadableDocument("damaged", "tables stand within tables too deep");
        }
        for (int event = xml.next(); !ends(event, "tbl"); event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("p")) {
                text.append(paragraph(true)).append('\n');
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("tbl")) {
                nested(text);
            }
        }
        depth--;
    }

    /** @param bare whether a number alone is shown: a cell may hold nothing else */
    private String paragraph(boolean bare) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        @Nullable String list = null;
        @Nullable String level = null;
        @Nullable String style = null;
        int open = 1;
        while (open > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                open -= xml.getLocalName().equals("p") ? 1 : 0;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "t" -> text.append(xml.getElementText());
                    case "numId" -> list = open == 1 ? value() : list;
                    case "ilvl" -> level = open == 1 ? value() : level;
                    case "pStyle" -> style = open == 1 ? value() : style;
                    case "pPrChange" -> skip(); // how it was before a tracked change
                    case "tab" -> text.append(' ');
                    case "br", "cr" -> text.append('\n');
                    case "noBreakHyphen" -> text.append('-');
                    case "p" -> open++; // a text box within a paragraph
                    case "Fallback" -> skip(); // the same once more, for older programs
                    default -> {}
                }
            }
        }
        String number = bare || !text.toString().isBlank() ? numbering.next(list, level, style) : "";
        return number.isEmpty() ? text.toString() : number + " " + text;
    }

    private void skip() throws XMLStreamException {
        for (int open = 1; open > 0; ) {
            int event = xml.next();
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            open -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        }
    }

    private boolean ends(int event, String element) {
        return event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element);
    }

    private @Nullable String value() {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("val")) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    private static int number(@Nullable String value) {
        return value != null && value.matches("\\d{1,3}") ? Math.min(Integer.parseInt(value), MOST_SPAN) : 1;
    }

    private static void widen(List<Block.Cell> cells, int columns) {
        for (int i = 0; i < columns; i++) {
            cells.add(Block.Cell.EMPTY);
        }
    }
}
