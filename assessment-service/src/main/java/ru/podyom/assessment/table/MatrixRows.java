package ru.podyom.assessment.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.result.Figures;
import ru.podyom.assessment.result.Missing;
import ru.podyom.assessment.sheet.Line;

/** Gathers a matrix, looks it over as a whole and gives its rows. */
final class MatrixRows implements RowReader {

    static final int MOST = 5000;

    private final Matrix matrix;
    private final SchoolKeys schools;
    private final Sink sink;

    MatrixRows(Matrix matrix, SchoolKeys schools, Sink sink) {
        this.matrix = matrix;
        this.schools = schools;
        this.sink = sink;
    }

    @Override
    public void line(Line line) {
        if (matrix.lines.size() >= MOST) {
            matrix.findings.add(Finding.ofLine(
                    line.number(),
                    Severity.REFUSAL,
                    "too-many-lines",
                    "a matrix has at most " + MOST + " lines; this one and those below are not read",
                    Map.of()));
            throw new EndOfMatrix();
        }
        int from = matrix.header.from();
        if (GroupedHeader.filled(line) <= from) {
            sink.finding(Finding.ofLine(
                    line.number(), Severity.NOTE, "line-left-out", "the line has no figures; left out", Map.of()));
            return;
        }
        try {
            SchoolKey school = schools.of(line);
            if (school == null) {
                sink.finding(Finding.ofLine(
                        line.number(), Severity.NOTE, "aggregate-row", "not one school; left out", Map.of()));
                return;
            }
            matrix.lines.add(read(line, school));
        } catch (UnreadableCell e) {
            sink.finding(
                    Finding.ofCell(line.number(), e.column, "", Severity.REFUSAL, e.code, e.reason, new Evidence()));
        }
    }

    private MatrixLine read(Line line, SchoolKey school) {
        int from = matrix.header.from();
        List<@Nullable BigDecimal> values = new ArrayList<>();
        MatrixLine read = new MatrixLine(line.number(), school, values);
        for (int column = from; column < matrix.header.valuesEnd(line); column++) {
            try {
                values.add(Numbers.share(line.cell(column), column));
            } catch (UnreadableCell e) {
                values.add(null);
                refuse(read, e);
            }
        }
        return read;
    }

    private void refuse(MatrixLine line, UnreadableCell e) {
        line.unreadable = true;
        String title = "";
        for (Group group : matrix.groups()) {
            if (e.column >= group.from() && e.column < group.end()) {
                line.leftOut.add(group);
                title = group.title();
            }
        }
        line.action = "take the line without this result";
        line.findings.add(
                Finding.ofCell(line.number, e.column, title, Severity.REFUSAL, e.code, e.reason, new Evidence()));
    }

    @Override
    public void end() {
        new Alignment(matrix).check();
        new ClassChecks(matrix).check();
        new ColumnChecks(matrix).check();
        new NameChecks(matrix).check();
        matrix.findings.forEach(sink::finding);
        matrix.lines.forEach(this::give);
    }

    private void give(MatrixLine line) {
        List<ResultRow> rows = line.values.size() == matrix.width() ? rows(line) : List.of();
        boolean refused = line.isRefused();
        boolean offered = false;
        for (Finding finding : line.findings) {
            boolean first = !offered && finding.severity() == Severity.REFUSAL && line.action != null;
            sink.finding(
                    first
                            ? finding.with(new Proposal(Objects.requireNonNull(line.action), rows))
                            : whole(finding, line));
            offered |= first;
        }
        if (!refused) {
            rows.forEach(sink::result);
        }
    }

    /** What is doubtful about a result stays doubtful when its participants are recorded. */
    private Finding whole(Finding finding, MatrixLine line) {
        Proposal proposal = finding.proposal();
        if (proposal == null || line.doubts.isEmpty()) {
            return finding;
        }
        List<ResultRow> rows = new ArrayList<>();
        for (ResultRow row : proposal.rows()) {
            String doubt = row.figures().missing() == null ? doubt(line, row.column()) : null;
            rows.add(doubt == null ? row : Doubts.with(row, doubt));
        }
        return finding.with(new Proposal(proposal.action(), rows));
    }

    private @Nullable String doubt(MatrixLine line, int column) {
        return line.doubts.entrySet().stream()
                .filter(entry -> entry.getKey().from() + 1 == column)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private List<ResultRow> rows(MatrixLine line) {
        List<ResultRow> rows = new ArrayList<>();
        for (Group group : matrix.groups()) {
            if (!line.leftOut.contains(group)) {
                rows.add(row(line, group));
            }
        }
        return rows;
    }

    private ResultRow row(MatrixLine line, Group group) {
        List<BigDecimal> numbers = matrix.numbers(line, group);
        String doubt = line.doubts.get(group);
        Figures figures = numbers.isEmpty()
                ? new Figures(null, null, null, null, Missing.NOT_APPLICABLE, null)
                : new Figures(null, null, matrix.marks(line, group), Remedies.step(numbers), null, null);
        ResultRow row = new ResultRow(line.number, group.from() + 1, line.school, group.procedure(), figures);
        return doubt == null ? row : Doubts.with(row, doubt);
    }

    /** The rest of the sheet is not wanted. */
    static final class EndOfMatrix extends RuntimeException {
        EndOfMatrix() {
            super(null, null, false, false);
        }
    }
}
