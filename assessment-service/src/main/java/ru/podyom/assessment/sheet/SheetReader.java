package ru.podyom.assessment.sheet;

import java.util.Iterator;
import java.util.List;

/** The lines of one sheet, once, from the first to the last; wholly empty lines are left out, their numbers are not. */
public interface SheetReader extends Iterator<Line>, AutoCloseable {

    /** What the file turned out to be, whatever its name said. */
    Format format();

    /** Character encoding of a text file; {@code UTF-8} for the others. */
    String encoding();

    /** What was noticed up to here, the first hundred of it: formulas whose stored value was read, further sheets. */
    default List<CellNote> notes() {
        return List.of();
    }

    @Override
    void close();
}
