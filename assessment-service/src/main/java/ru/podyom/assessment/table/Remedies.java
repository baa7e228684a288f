package ru.podyom.assessment.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.forensics.Rounded;
import ru.podyom.assessment.result.Figures;
import ru.podyom.assessment.result.MarkCounts;
import ru.podyom.assessment.result.Missing;

/** What a person may do about a doubt: the results as they would stand then. */
final class Remedies {

    private Remedies() {}

    /** The results are not what they seem: they become missing, for this reason. */
    static Proposal missing(String action, Missing why, List<MatrixLine> lines, List<Group> groups) {
        List<ResultRow> rows = new ArrayList<>();
        for (MatrixLine line : lines) {
            for (Group group : groups) {
                Figures figures = new Figures(null, null, null, null, why, null);
                rows.add(row(line, group, figures));
            }
        }
        return new Proposal(action, rows);
    }

    /** The shares imply the number of participants: it is recorded, with the counts that follow. */
    static Proposal counted(Matrix matrix, MatrixLine line, List<Group> groups, int participants) {
        List<ResultRow> rows = new ArrayList<>();
        for (Group group : groups) {
            BigDecimal step = step(matrix.numbers(line, group));
            MarkCounts counts = new MarkCounts(
                    count(matrix.value(line, group, Role.SHARE2), step, participants),
                    count(matrix.value(line, group, Role.SHARE3), step, participants),
                    count(matrix.value(line, group, Role.SHARE4), step, participants),
                    count(matrix.value(line, group, Role.SHARE5), step, participants));
            Figures figures = new Figures(participants, counts, matrix.marks(line, group), step, null, null);
            rows.add(row(line, group, figures));
        }
        return new Proposal("record " + participants + " participants and the counts that follow", rows);
    }

    static BigDecimal step(List<BigDecimal> numbers) {
        return Numbers.step(numbers.stream().mapToInt(BigDecimal::scale).max().orElse(0));
    }

    private static ResultRow row(MatrixLine line, Group group, Figures figures) {
        return new ResultRow(line.number, group.from() + 1, line.school, group.procedure(), figures);
    }

    private static @Nullable Integer count(@Nullable BigDecimal share, BigDecimal step, int participants) {
        return share == null ? null : Math.toIntExact(Rounded.of(share, step).fewest(participants));
    }
}
