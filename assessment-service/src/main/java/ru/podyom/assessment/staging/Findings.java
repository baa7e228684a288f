package ru.podyom.assessment.staging;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.table.Finding;
import ru.podyom.assessment.table.Severity;

/**
 * What was found in a file: all of it counted, the first of each severity kept, so that a million bad rows need no more
 * memory and a million notes hide no refusal.
 */
public final class Findings {

    /** Of each severity; the statements that find something answer no more rows either. */
    public static final int KEPT = 10_000;

    /** A column of the file, from 1, with its header. */
    public record At(int column, String header) {}

    private Function<String, @Nullable At> columns = about -> null;
    private final List<Finding> kept = new ArrayList<>();
    private final Map<Severity, Long> counts = new EnumMap<>(Severity.class);

    /** Tells where the file says what a statement found something about: {@code school} or {@code procedure}. */
    public void columns(Function<String, @Nullable At> where) {
        columns = where;
    }

    @Nullable
    At column(@Nullable String about) {
        return about == null ? null : columns.apply(about);
    }

    public void add(Finding finding) {
        if (counts.merge(finding.severity(), 1L, Long::sum) <= KEPT) {
            kept.add(finding);
        }
    }

    void addUnseen(Severity severity, long more) {
        counts.merge(severity, more, Long::sum);
    }

    public long count(Severity severity) {
        return counts.getOrDefault(severity, 0L);
    }

    public List<Finding> kept() {
        return List.copyOf(kept);
    }
}
