package ru.podyom.assessment.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Groups as lines of CSV: a cell without a figure says why. */
final class GroupCsv {

    private static final List<String> COLUMNS = List.of(
            "schools",
            "procedures",
            "counted",
            "recovered",
            "bounded",
            "contradictory",
            "sharesOnly",
            "withoutMarks",
            "withheld",
            "notTested",
            "notApplicable",
            "notReported",
            "participants",
            "mark2",
            "mark3",
            "mark4",
            "mark5",
            "passRate",
            "knowledgeQuality",
            "attainmentIndex",
            "attainmentIndexWithAbsent",
            "meanMark",
            "belowMinimum",
            "belowMinimumLow",
            "belowMinimumHigh",
            "belowMinimumCount",
            "belowMinimumOf",
            "meanScore",
            "lowered",
            "confirmed",
            "raised",
            "journalOf",
            "absent");

    private GroupCsv() {}

    static String header(List<Grouping> by) {
        List<String> names = new ArrayList<>();
        by.forEach(grouping -> names.addAll(List.of(grouping.label, grouping.label + "Name")));
        names.addAll(COLUMNS);
        return String.join(",", names) + "\n";
    }

    static String line(GroupView group) {
        List<String> cells = new ArrayList<>();
        for (GroupView.KeyView key : group.group()) {
            cells.add(key.code());
            cells.add(text(Objects.requireNonNullElse(key.name(), "")));
        }
        Figures figures = group.figures();
        cells.add(Integer.toString(figures.schools()));
        cells.add(Integer.toString(figures.procedures()));
        coverage(cells, figures.coverage());
        marks(cells, figures);
        shares(cells, figures);
        return cells.stream().collect(Collectors.joining(",", "", "\n"));
    }

    private static void coverage(List<String> cells, Coverage known) {
        List.of(
                        known.counted(),
                        known.recovered(),
                        known.bounded(),
                        known.contradictory(),
                        known.sharesOnly(),
                        known.withoutMarks(),
                        known.withheld(),
                        known.notTested(),
                        known.notApplicable(),
                        known.notReported())
                .forEach(number -> cells.add(number.toString()));
    }

    private static void marks(List<String> cells, Figures figures) {
        Figures.MarkCounts marks = figures.marks();
        cells.add(cell(figures.participants()));
        cells.add(cell(marks.mark2(), marks.missing()));
        cells.add(cell(marks.mark3(), marks.missing()));
        cells.add(cell(marks.mark4(), marks.missing()));
        cells.add(cell(marks.mark5(), marks.missing()));
        cells.add(cell(figures.passRate()));
        cells.add(cell(
                figures.knowledgeQuality().value(), figures.knowledgeQuality().missing()));
        cells.add(cell(figures.attainmentIndex()));
        cells.add(cell(figures.attainmentIndexWithAbsent()));
        cells.add(cell(figures.meanMark()));
    }

    private static void shares(List<String> cells, Figures figures) {
        Share below = figures.belowMinimum();
        cells.add(cell(below.value(), below.missing()));
        cells.add(cell(below.low(), below.missing()));
        cells.add(cell(below.high(), below.missing()));
        cells.add(cell(below.count(), below.missing()));
        cells.add(cell(below.of(), below.missing()));
        cells.add(cell(figures.meanScore()));
        Share confirmed = figures.journal().confirmed();
        cells.add(cell(figures.journal().lowered().value(), confirmed.missing()));
        cells.add(cell(confirmed.value(), confirmed.missing()));
        cells.add(cell(figures.journal().raised().value(), confirmed.missing()));
        cells.add(cell(confirmed.of(), confirmed.missing()));
        cells.add(cell(figures.absent()));
    }

    private static String cell(Figure figure) {
        return cell(figure.value(), figure.missing());
    }

    private static String cell(@Nullable Object value, @Nullable Gap missing) {
        if (value == null) {
            return missing == null ? "" : missing.label();
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    /** Quoted where it must be; the apostrophe keeps a spreadsheet from running a name as a formula. */
    private static String text(String name) {
        String safe = !name.isEmpty() && "-=+@\t\r".indexOf(name.charAt(0)) >= 0 ? "'" + name : name;
        boolean plain = safe.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
