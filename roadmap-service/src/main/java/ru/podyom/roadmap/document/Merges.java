package ru.podyom.roadmap.document;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Cells of a sheet that lie below the first row of a merged range: what stands there stands above. */
final class Merges {

    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");
    private static final int MOST_ROWS = 2_000;

    // by row, the columns (from 0) that are lower parts
    private final Map<Integer, java.util.BitSet> lower = new HashMap<>();

    static Merges of(Archive archive, String sheetId) throws XMLStreamException {
        Merges merges = new Merges();
        String part = part(archive, sheetId);
        XMLStreamReader xml = part == null ? null : archive.xml(part);
        while (xml != null && xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("mergeCell")) {
                String range = xml.getAttributeValue(null, "ref");
                Matcher found = RANGE.matcher(range == null ? "" : range);
                if (found.matches()) {
                    merges.add(found);
                }
            }
        }
        return merges;
    }

    private static @Nullable String part(Archive archive, String sheetId) throws XMLStreamException {
        XMLStreamReader xml = archive.xml("xl/_rels/workbook.xml.rels");
        while (xml != null && xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && sheetId.equals(xml.getAttributeValue(null, "Id"))) {
                String target = xml.getAttributeValue(null, "Target");
                return target.startsWith("/") ? target.substring(1) : "xl/" + target;
            }
        }
        return null;
    }

    private void add(Matcher range) {
        int first = Integer.parseInt(range.group(2));
        int last = Math.min(Integer.parseInt(range.group(4)), first + MOST_ROWS);
        int left = column(range.group(1));
        int right = column(range.group(3));
        for (int row = first + 1; row <= last; row++) {
            lower.computeIfAbsent(row, r -> new java.util.BitSet()).set(left, Math.min(right, left + 64) + 1);
        }
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    boolean isLower(int row, int column) {
        java.util.BitSet columns = lower.get(row);
        return columns != null && columns.get(column);
    }

    /** Columns that merged cells reach to in a row. */
    int width(int row) {
        java.util.BitSet columns = lower.get(row);
        return columns == null ? 0 : columns.length();
    }
}
