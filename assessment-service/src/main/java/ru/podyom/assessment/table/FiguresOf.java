package ru.podyom.assessment.table;

import ru.podyom.assessment.result.Figures;
import ru.podyom.assessment.sheet.Line;

/** Reads the figures of one result out of a line; {@link UnreadableCell} if it cannot. */
interface FiguresOf {

    Figures of(Line line);
}
