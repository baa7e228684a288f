package ru.podyom.assessment.table;

import java.util.List;
import java.util.Map;
import ru.podyom.assessment.sheet.Line;

/** A line a school, a block of columns a procedure, taken as it comes. */
final class WideRows implements RowReader {

    private final SchoolKeys schools;
    private final List<LongRows> blocks;
    private final Sink sink;

    WideRows(SchoolKeys schools, List<LongRows> blocks, Sink sink) {
        this.schools = schools;
        this.blocks = blocks;
        this.sink = sink;
    }

    @Override
    public void line(Line line) {
        if (blocks.get(0).isLonger(line)) {
            return;
        }
        try {
            if (schools.of(line) == null) {
                sink.finding(Finding.ofLine(
                        line.number(), Severity.NOTE, "aggregate-row", "not one school; left out", Map.of()));
                return;
            }
        } catch (UnreadableCell e) {
            sink.finding(Finding.ofLine(line.number(), Severity.REFUSAL, e.code, e.reason, Map.of()));
            return;
        }
        blocks.forEach(block -> block.line(line));
    }
}
