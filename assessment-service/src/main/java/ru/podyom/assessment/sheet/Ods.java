package ru.podyom.assessment.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Rows of the first table of an OpenDocument spreadsheet. */
final class Ods extends LookingAhead {

    // A few bytes may claim any number of equal lines.
    private static final int MOST_REPEATS = 1000;

    private final SheetLimits limits;
    private final ZipFile zip;
    private final XMLStreamReader xml;
    private final List<String> repeated = new ArrayList<>();
    private BitSet numbers = new BitSet();
    private int repeats;
    private long number;

    Ods(Path file, SheetLimits limits) throws IOException {
        this.limits = limits;
        this.zip = new ZipFile(file.toFile());
        InputStream content = zip.getInputStream(Objects.requireNonNull(zip.getEntry("content.xml")));
        try {
            XMLInputFactory factory = XMLInputFactory.newFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            this.xml = factory.createXMLStreamReader(content);
        } catch (XMLStreamException e) {
            throw Workbooks.damaged(e);
        }
        if (!begin()) {
            throw new UnreadableSheet("the first table is empty");
        }
    }

    @Override
    public Format format() {
        return Format.ODS;
    }

    @Override
    public String encoding() {
        return "UTF-8";
    }

    @Override
    @Nullable
    Line read() {
        if (repeats > 0) {
            repeats--;
            return new Line(++number, List.copyOf(repeated), numbers);
        }
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("table-row")) {
                    Line line = row();
                    if (line != null) {
                        return line;
                    }
                } else if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals("table")) {
                    return null;
                }
            }
            return null;
        } catch (XMLStreamException e) {
            throw Workbooks.damaged(e);
        }
    }

    private @Nullable Line row() throws XMLStreamException {
        int times = times("number-rows-repeated");
        List<String> cells = new ArrayList<>();
        numbers = new BitSet();
        int blanks = 0;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("table-row")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().endsWith("table-cell")) {
                int columns = times("number-columns-repeated");
                boolean number = "float".equals(attribute("value-type"));
                String text = cell();
                if (text.isEmpty()) {
                    blanks += columns;
                } else {
                    widen(cells, "", blanks);
                    numbers.set(cells.size(), cells.size() + columns, number);
                    widen(cells, text, columns);
                    blanks = 0;
                }
            }
        }
        if (cells.isEmpty()) {
            number += times;
            return null;
        }
        if (times > MOST_REPEATS) {
            throw new UnreadableSheet("line " + (number + 1) + " is said to stand there " + times + " times");
        }
        repeated.clear();
        repeated.addAll(cells);
        repeats = times - 1;
        return new Line(++number, cells, numbers);
    }

    private void widen(List<String> cells, String text, int columns) {
        if (cells.size() + columns > limits.columns()) {
            throw new UnreadableSheet("line " + (number + 1) + " has more than " + limits.columns() + " cells");
        }
        for (int i = 0; i < columns; i++) {
            cells.add(text);
        }
    }

    private String cell() throws XMLStreamException {
        String value = attribute("value");
        boolean percent = "percentage".equals(attribute("value-type"));
        StringBuilder text = new StringBuilder();
        int depth = 1;
        int comment = 0; // a note pinned to the cell is none of its text
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                comment += comment > 0 || xml.getLocalName().equals("annotation") ? 1 : 0;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                comment -= comment > 0 ? 1 : 0;
            } else if (event == XMLStreamConstants.CHARACTERS && comment == 0) {
                text.append(xml.getText());
            }
        }
        if (value == null) {
            return Cell.stripped(text.toString());
        }
        return percent ? CellNumber.percent(value) : CellNumber.plain(value);
    }

    private @Nullable String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    private int times(String attribute) {
        String times = attribute(attribute);
        return times == null ? 1 : Integer.parseInt(times);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
