package ru.podyom.assessment.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.result.Details;
import ru.podyom.assessment.result.Figures;
import ru.podyom.assessment.result.Missing;
import ru.podyom.assessment.sheet.Line;

/** Parts of the participants that the suite keeps as pupils: by primary score, or against the journal. */
final class PartFigures implements FiguresOf {

    private final int participants;
    private final List<Integer> columns;
    private final boolean counts;
    private final Function<List<Integer>, Details> details;

    private PartFigures(Columns at, List<Integer> columns, List<Line> first, Function<List<Integer>, Details> details) {
        if (columns.contains(-1)) {
            throw new UnrecognisedTable("a comparison with the journal needs LOWERED, CONFIRMED and RAISED");
        }
        this.participants = at.of(Role.PARTICIPANTS);
        this.columns = columns;
        this.counts = Percents.areCounts(first, participants, columns);
        this.details = details;
    }

    static PartFigures scores(Columns at, List<Line> first) {
        return new PartFigures(
                at, at.all(Role.SCORE), first, counts -> new Details(null, null, counts, null, null, null));
    }

    static PartFigures journal(Columns at, List<Line> first) {
        return new PartFigures(
                at,
                List.of(at.of(Role.LOWERED), at.of(Role.CONFIRMED), at.of(Role.RAISED)),
                first,
                parts -> new Details(
                        null, null, null, null, new Details.Journal(parts.get(0), parts.get(1), parts.get(2)), null));
    }

    @Override
    public boolean areCounts() {
        return counts;
    }

    int firstColumn() {
        return columns.get(0);
    }

    @Override
    public Figures of(Line line) {
        Integer all = participants < 0 ? null : Numbers.whole(line.cell(participants), participants);
        Percents.refuseCutOff(line, all, columns);
        Missing none = Percents.missing(line, all, columns);
        if (none != null) {
            return new Figures(all, null, null, null, none, null);
        }
        if (all == null) {
            throw new UnreadableCell(Math.max(0, participants), "required", "the number of participants is needed");
        }
        List<@Nullable BigDecimal> cells = Percents.read(line, columns);
        List<Integer> pupils = counts ? whole(line) : Percents.counts(cells, all);
        if (pupils == null) {
            throw new UnreadableCell(
                    firstColumn(),
                    "counts-not-recoverable",
                    "the percents do not say how many of " + all + " participants stand in each column");
        }
        return new Figures(all, null, null, null, null, null, details.apply(pupils));
    }

    private List<Integer> whole(Line line) {
        return columns.stream()
                .map(column -> {
                    Integer number = Numbers.whole(line.cell(column), column);
                    return number == null ? Integer.valueOf(0) : number;
                })
                .toList();
    }
}
