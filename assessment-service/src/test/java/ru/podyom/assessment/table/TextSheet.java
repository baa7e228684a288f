package ru.podyom.assessment.table;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import ru.podyom.assessment.sheet.Format;
import ru.podyom.assessment.sheet.Line;
import ru.podyom.assessment.sheet.SheetReader;

/** A sheet out of a text whose cells are split by tabs or semicolons. */
final class TextSheet implements SheetReader {

    private final Iterator<Line> lines;

    TextSheet(String text) {
        String[] all = text.split("\n");
        this.lines = IntStream.range(0, all.length)
                .mapToObj(i -> new Line(i + 1, cells(all[i])))
                .filter(line -> line.cells().stream().anyMatch(cell -> !cell.isEmpty()))
                .toList()
                .iterator();
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("[\t;]", -1)).map(String::strip).toList();
    }

    @Override
    public boolean hasNext() {
        return lines.hasNext();
    }

    @Override
    public Line next() {
        return lines.next();
    }

    @Override
    public Format format() {
        return Format.CSV;
    }

    @Override
    public String encoding() {
        return "UTF-8";
    }

    @Override
    public void close() {}
}
