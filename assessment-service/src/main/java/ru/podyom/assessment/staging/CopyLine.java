package ru.podyom.assessment.staging;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line as COPY wants it: tab-separated text, {@code \N} for what is not there. */
final class CopyLine {

    private final OutputStream copy;
    private final StringBuilder text = new StringBuilder(256);

    CopyLine(OutputStream copy) {
        this.copy = copy;
    }

    void add(@Nullable Number value) {
        between();
        text.append(value == null ? "\\N" : value);
    }

    void add(@Nullable String value) {
        between();
        if (value == null) {
            text.append("\\N");
            return;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }

    void add(List<@Nullable Integer> numbers) {
        between();
        text.append('{');
        for (int i = 0; i < numbers.size(); i++) {
            Integer number = numbers.get(i);
            text.append(i == 0 ? "" : ",");
            if (number == null) {
                text.append("NULL");
            } else {
                text.append(number.intValue());
            }
        }
        text.append('}');
    }

    void end() {
        text.append('\n');
        try {
            copy.write(text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        text.setLength(0);
    }

    private void between() {
        if (!text.isEmpty()) {
            text.append('\t');
        }
    }
}
