package ru.podyom.assessment.sheet;

import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** A reader that holds the next line: only who has read it knows whether there is one. */
abstract class LookingAhead implements SheetReader {

    private @Nullable Line next;

    /** The next line that is not wholly empty; {@code null} after the last. */
    abstract @Nullable Line read();

    /** Reads the first line; answers whether there is one. */
    final boolean begin() {
        next = read();
        return next != null;
    }

    @Override
    public final boolean hasNext() {
        return next != null;
    }

    @Override
    public final Line next() {
        Line line = next;
        if (line == null) {
            throw new NoSuchElementException();
        }
        next = read();
        return line;
    }
}
