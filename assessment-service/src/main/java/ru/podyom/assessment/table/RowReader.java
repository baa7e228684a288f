package ru.podyom.assessment.table;

import ru.podyom.assessment.sheet.Line;

/** Takes the lines below the header, one after the other. */
interface RowReader {

    void line(Line line);

    /** After the last line. */
    default void end() {}
}
