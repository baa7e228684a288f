package ru.podyom.assessment.table;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.result.Details;
import ru.podyom.assessment.result.Figures;
import ru.podyom.assessment.result.MarkCounts;
import ru.podyom.assessment.result.MarkShares;
import ru.podyom.assessment.result.Missing;
import ru.podyom.assessment.sheet.Line;

/** Participants and marks 2 to 5, as percent or as pupils. */
final class MarkFigures implements FiguresOf {

    private static final List<Role> EITHER = List.of(Role.MARK2, Role.MARK3, Role.MARK4, Role.MARK5);
    private static final List<Role> SHARES = List.of(Role.SHARE2, Role.SHARE3, Role.SHARE4, Role.SHARE5);

    private final Columns at;
    private final int[] marks = new int[4];
    private final boolean counts;

    MarkFigures(Columns at, List<Line> first) {
        this.at = at;
        for (int i = 0; i < marks.length; i++) {
            marks[i] = at.has(EITHER.get(i)) ? at.of(EITHER.get(i)) : at.of(SHARES.get(i));
        }
        if (columns().isEmpty()) {
            throw new UnrecognisedTable("no column holds marks; say MARK2 to MARK5 or SHARE2 to SHARE5");
        }
        boolean percent = SHARES.stream().anyMatch(at::has);
        List<Integer> columns = Arrays.stream(marks).boxed().toList();
        this.counts = !percent && !columns.contains(-1) && Percents.areCounts(first, at.of(Role.PARTICIPANTS), columns);
    }

    @Override
    public boolean areCounts() {
        return counts;
    }

    @Override
    public Figures of(Line line) {
        Integer participants = at.whole(line, Role.PARTICIPANTS);
        Percents.refuseCutOff(line, participants, columns());
        Missing none = Percents.missing(line, participants, columns());
        if (none != null) {
            return new Figures(participants, null, null, null, none, null);
        }
        if (counts) {
            MarkCounts found = new MarkCounts(whole(line, 0), whole(line, 1), whole(line, 2), whole(line, 3));
            return new Figures(participants, found, null, null, null, null, details(line));
        }
        MarkShares found = new MarkShares(share(line, 0), share(line, 1), share(line, 2), share(line, 3));
        List<@Nullable BigDecimal> all = Arrays.asList(found.mark2(), found.mark3(), found.mark4(), found.mark5());
        return new Figures(participants, null, found, Percents.step(all), null, null, details(line));
    }

    private @Nullable Details details(Line line) {
        Integer absent = at.whole(line, Role.ABSENT);
        BigDecimal mean = at.decimal(line, Role.MEAN_SCORE);
        return absent == null && mean == null ? null : new Details(absent, mean, null, null, null, null);
    }

    private List<Integer> columns() {
        return Arrays.stream(marks).filter(column -> column >= 0).boxed().toList();
    }

    private @Nullable Integer whole(Line line, int mark) {
        return marks[mark] < 0 ? null : Numbers.whole(line.cell(marks[mark]), marks[mark]);
    }

    private @Nullable BigDecimal share(Line line, int mark) {
        return marks[mark] < 0 ? null : Numbers.share(line.cell(marks[mark]), marks[mark]);
    }
}
