package ru.podyom.assessment.importing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.result.Figures;
import ru.podyom.assessment.result.MarkCounts;
import ru.podyom.assessment.result.MarkShares;
import ru.podyom.assessment.result.Missing;

/** One line of a file: a school, a procedure and its figures. */
record Row(long line, String school, String procedure, Figures figures) {

    /** Column names of the file, in the order of the staging table. */
    static final List<String> COLUMNS = List.of(
            "school",
            "procedure",
            "participants",
            "count2",
            "count3",
            "count4",
            "count5",
            "share2",
            "share3",
            "share4",
            "share5",
            "rounding",
            "missing",
            "doubt");

    static Row of(long line, Cells cells) {
        @Nullable Integer[] counts = new Integer[4];
        @Nullable BigDecimal[] shares = new BigDecimal[4];
        for (int mark = 2; mark <= 5; mark++) {
            counts[mark - 2] = cells.integer("count" + mark);
            shares[mark - 2] = cells.decimal("share" + mark);
        }
        boolean counted = Arrays.stream(counts).anyMatch(Objects::nonNull);
        boolean shared = Arrays.stream(shares).anyMatch(Objects::nonNull);
        Figures figures = new Figures(
                cells.integer("participants"),
                counted ? new MarkCounts(counts[0], counts[1], counts[2], counts[3]) : null,
                shared ? new MarkShares(shares[0], shares[1], shares[2], shares[3]) : null,
                cells.decimal("rounding"),
                cells.missing(),
                cells.text("doubt"));
        return new Row(
                line,
                Objects.requireNonNullElse(cells.text("school"), ""),
                Objects.requireNonNullElse(cells.text("procedure"), ""),
                figures);
    }

    /** The row as COPY wants it: tab-separated text, {@code \N} for what is not there. */
    String copyLine(String importId) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(importId);
        values.add(line);
        values.add(school);
        values.add(procedure);
        values.add(figures.participants());
        MarkCounts counts = Objects.requireNonNullElse(figures.counts(), new MarkCounts(null, null, null, null));
        values.addAll(Arrays.asList(counts.mark2(), counts.mark3(), counts.mark4(), counts.mark5()));
        MarkShares shares = Objects.requireNonNullElse(figures.shares(), new MarkShares(null, null, null, null));
        values.addAll(Arrays.asList(shares.mark2(), shares.mark3(), shares.mark4(), shares.mark5()));
        boolean rounded = figures.shares() != null && figures.rounding() == null;
        values.add(rounded ? BigDecimal.ONE : figures.rounding());
        Missing missing = figures.missing();
        values.add(missing == null ? null : missing.name());
        values.add(figures.doubt());
        return String.join("\t", escaped(values).toList()) + "\n";
    }

    private static Stream<String> escaped(List<@Nullable Object> values) {
        return values.stream().map(value -> value == null ? "\\N" : escape(value.toString()));
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
