package ru.podyom.assessment.table;

import java.util.List;
import ru.podyom.assessment.result.Figures;
import ru.podyom.assessment.sheet.Line;

/** Reads the figures of one result out of a line; {@link UnreadableCell} if it cannot. */
interface FiguresOf {

    Figures of(Line line);

    /** Whether the columns hold pupils and not percent. */
    default boolean areCounts() {
        return true;
    }

    /**
     * The reader that the columns ask for: primary scores, marks against the journal, or marks.
     *
     * @param below the first lines, by which pupils are told from percent
     */
    static FiguresOf reports(Columns columns, List<Line> below) {
        if (columns.has(Role.SCORE)) {
            return PartFigures.scores(columns, below);
        }
        return columns.has(Role.LOWERED) ? PartFigures.journal(columns, below) : new MarkFigures(columns, below);
    }
}
