package ru.podyom.runtime.download;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Takes a list row by row, the header first. */
interface RowSink extends AutoCloseable {

    void row(@Nullable Object[] cells) throws IOException;

    @Override
    void close() throws IOException;
}
