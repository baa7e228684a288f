package ru.podyom.assessment.sheet;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Refuses to read on when one object goes on for ever: it would be held in memory whole. */
final class PacedReader extends FilterReader {

    // The parser reads ahead.
    private static final int AHEAD = 1 << 14;

    private final int most;
    private long since;

    PacedReader(Reader in, int most) {
        super(in);
        this.most = most;
    }

    /** The next object begins. */
    void another() {
        since = 0;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        int read = super.read(buffer, from, length);
        since += Math.max(read, 0);
        if (since > most + AHEAD) {
            throw new UnreadableSheet("one object has more than " + most + " characters");
        }
        return read;
    }
}
