package ru.podyom.assessment.table;

import java.util.Map;
import ru.podyom.assessment.result.Figures;
import ru.podyom.assessment.sheet.Line;
import ru.podyom.runtime.problem.Violation;
import ru.podyom.runtime.problem.Violations;

/** A line a result, taken as it comes. */
final class LongRows implements RowReader {

    private final Columns at;
    private final SchoolKeys schools;
    private final ProcedureKeys procedures;
    private final FiguresOf figures;
    private final int firstColumn;
    private final ShareChecks checks;
    private final Sink sink;

    LongRows(
            Columns at,
            SchoolKeys schools,
            ProcedureKeys procedures,
            FiguresOf figures,
            int firstColumn,
            ShareChecks checks,
            Sink sink) {
        this.at = at;
        this.schools = schools;
        this.procedures = procedures;
        this.figures = figures;
        this.firstColumn = firstColumn;
        this.checks = checks;
        this.sink = sink;
    }

    @Override
    public void line(Line line) {
        if (isLonger(line)) {
            return;
        }
        try {
            SchoolKey school = schools.of(line);
            if (school == null) {
                sink.finding(Finding.ofLine(
                        line.number(), Severity.NOTE, "aggregate-row", "not one school; left out", Map.of()));
                return;
            }
            ResultRow row =
                    new ResultRow(line.number(), firstColumn + 1, school, procedures.of(line), figures.of(line));
            take(at.notReached(line) < 0 ? row : cutShort(line, row));
        } catch (UnreadableCell e) {
            sink.finding(Finding.ofCell(
                    line.number(), e.column, at.header(e.column), Severity.REFUSAL, e.code, e.reason, new Evidence()));
        }
    }

    /** What the row has is whole; a file that breaks off within it leaves more open than a line that is closed. */
    private ResultRow cutShort(Line line, ResultRow row) {
        boolean brokenOff = line.ending() == Line.Ending.FILE_END;
        int column = at.notReached(line);
        String words = brokenOff
                ? "the file ends within this line; it may be cut off"
                : "the line ends before this column; what it does not have counts as not said";
        sink.finding(Finding.ofCell(
                line.number(),
                column,
                at.header(column),
                brokenOff ? Severity.DOUBT : Severity.NOTE,
                "row-shorter",
                words,
                new Evidence().and("cells", line.cells().size()).and("columns", at.width())));
        return brokenOff ? Doubts.with(row, words) : row;
    }

    private void take(ResultRow row) {
        Figures found = row.figures();
        Violations violations = new Violations();
        found.check(violations, "");
        if (violations.none()) {
            sink.result(checks.checked(row, sink));
            return;
        }
        Violation first = violations.found().get(0);
        sink.finding(new Finding(
                row.line(),
                null,
                OwnNames.column(first.pointer()),
                first.code(),
                Severity.REFUSAL,
                first.message(),
                Map.of(),
                null));
    }

    boolean isLonger(Line line) {
        return at.isShorterThan(line, sink);
    }
}
