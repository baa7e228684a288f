package ru.podyom.assessment.staging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.result.Details;
import ru.podyom.assessment.result.Figures;
import ru.podyom.assessment.result.MarkCounts;
import ru.podyom.assessment.result.MarkShares;
import ru.podyom.assessment.table.ResultRow;
import ru.podyom.assessment.table.SchoolKey;

/** Writes rows as COPY wants them: tab-separated text, {@code \N} for what is not there. */
public final class StagedRows {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final OutputStream copy;
    private final StringBuilder text = new StringBuilder(256);

    StagedRows(OutputStream copy) {
        this.copy = copy;
    }

    public void add(ResultRow row, String procedureCode) {
        text.setLength(0);
        text.append(row.line()).append('\t').append(row.column());
        SchoolKey school = row.school();
        boolean byCode = school.kind() == SchoolKey.Kind.CODE;
        add(byCode ? null : school.text());
        add(byCode ? null : school.kind().name());
        add(byCode ? null : school.municipality());
        add(byCode ? school.text() : null);
        add(procedureCode);
        add(row.figures());
        text.append('\n');
        try {
            copy.write(text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Figures figures) {
        number(figures.participants());
        MarkCounts counts = figures.counts();
        number(counts == null ? null : counts.mark2());
        number(counts == null ? null : counts.mark3());
        number(counts == null ? null : counts.mark4());
        number(counts == null ? null : counts.mark5());
        MarkShares shares = figures.shares();
        number(shares == null ? null : shares.mark2());
        number(shares == null ? null : shares.mark3());
        number(shares == null ? null : shares.mark4());
        number(shares == null ? null : shares.mark5());
        number(shares != null && figures.rounding() == null ? BigDecimal.ONE : figures.rounding());
        add(figures.missing() == null ? null : figures.missing().name());
        add(figures.doubt());
        add(figures.details() == null ? null : json(figures.details()));
    }

    private static String json(Details details) {
        try {
            return JSON.writeValueAsString(details);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + details, e);
        }
    }

    private void number(@Nullable Number value) {
        text.append('\t');
        if (value == null) {
            text.append("\\N");
        } else {
            text.append(value);
        }
    }

    private void add(@Nullable String value) {
        text.append('\t');
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
}
