package ru.podyom.assessment.staging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Objects;
import ru.podyom.assessment.result.Details;
import ru.podyom.assessment.result.Figures;
import ru.podyom.assessment.result.MarkCounts;
import ru.podyom.assessment.result.MarkShares;
import ru.podyom.assessment.table.ResultRow;
import ru.podyom.assessment.table.SchoolKey;

/** Stages results of schools. */
public final class StagedRows {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final CopyLine line;

    StagedRows(OutputStream copy) {
        this.line = new CopyLine(copy);
    }

    /** @param partial whether what the row has no figures of stays as it is stored */
    public void add(ResultRow row, String procedureCode, boolean partial) {
        line.add(Long.valueOf(row.line()));
        line.add(Integer.valueOf(row.column()));
        SchoolKey school = row.school();
        boolean byCode = school.kind() == SchoolKey.Kind.CODE;
        line.add(byCode ? null : school.text());
        line.add(byCode ? null : school.kind().name());
        line.add(byCode ? null : Objects.requireNonNullElse(school.municipality(), ""));
        line.add(byCode ? null : school.called());
        line.add(byCode ? school.text() : null);
        line.add(procedureCode);
        add(row.figures());
        line.add(partial ? "t" : "f");
        line.end();
    }

    private void add(Figures figures) {
        line.add(figures.participants());
        MarkCounts counts = figures.counts();
        line.add(counts == null ? null : counts.mark2());
        line.add(counts == null ? null : counts.mark3());
        line.add(counts == null ? null : counts.mark4());
        line.add(counts == null ? null : counts.mark5());
        MarkShares shares = figures.shares();
        line.add(shares == null ? null : shares.mark2());
        line.add(shares == null ? null : shares.mark3());
        line.add(shares == null ? null : shares.mark4());
        line.add(shares == null ? null : shares.mark5());
        line.add(shares != null && figures.rounding() == null ? BigDecimal.ONE : figures.rounding());
        line.add(figures.missing() == null ? null : figures.missing().name());
        line.add(figures.doubt());
        line.add(figures.details() == null ? null : json(figures.details()));
    }

    private static String json(Details details) {
        try {
            return JSON.writeValueAsString(details);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + details, e);
        }
    }
}
