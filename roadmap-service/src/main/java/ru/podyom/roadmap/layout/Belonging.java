package ru.podyom.roadmap.layout;

import java.util.List;
import ru.podyom.roadmap.document.Block.Row;

/** Tells by what their cells say whether rows belong to a plan whose columns are known. */
final class Belonging {

    private static final int LOOKED_AT = 20;

    private Belonging() {}

    /**
     * Whether rows are a plan's, though the first reads like a header of another table: «Анализ документов», «Результаты».
     *
     * @param height rows of that header
     */
    static boolean isRowOf(Columns plan, Columns header, List<Row> rows, int height) {
        Row row = rows.get(0);
        if (plan.isRepeatedBy(header) || !fits(plan, row)) {
            return false;
        }
        List<Row> below = rows.subList(Math.min(height, rows.size()), rows.size());
        boolean gaps =
                height == 1 && row.cells().stream().anyMatch(cell -> cell.text().isEmpty());
        Verdict verdict = Verdict.of(header, below);
        boolean other = verdict == Verdict.PLAN && !gaps;
        return (!other && namesSomebody(plan, row))
                || (!other && areRowsOf(plan, below))
                || (verdict.isUnsure() && below.isEmpty());
    }

    /** Whether most rows have below the plan's headers what these promise. */
    static boolean areRowsOf(Columns plan, List<Row> rows) {
        List<Row> filled = rows.stream()
                .limit(LOOKED_AT)
                .filter(row -> row.cells().stream()
                                .filter(cell -> !cell.text().isEmpty())
                                .count()
                        >= 2)
                .toList();
        long sure = filled.stream().filter(row -> isSure(plan, row)).count();
        return sure > 0 && sure * 2 >= filled.size();
    }

    private static boolean fits(Columns plan, Row row) {
        return Math.abs(row.cells().size() - plan.size()) <= 1;
    }

    /** Whether a cell names persons where the plan does, by other words than a header would. */
    private static boolean namesSomebody(Columns plan, Row row) {
        for (int i = 0; i < plan.size(); i++) {
            if (plan.role(i).isPerson()
                    && Wording.isPerson(row.cell(i))
                    && !HeaderWords.meaning(row.cell(i)).role().isPerson()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSure(Columns plan, Row row) {
        int title = plan.index(Role.TITLE);
        if (title < 0 || row.cell(title).isEmpty()) {
            return false;
        }
        for (int i = 0; i < plan.size(); i++) {
            String text = row.cell(i);
            boolean sure =
                    switch (plan.role(i)) {
                        case DEADLINE -> Wording.isDeadline(text);
                        case RESPONSIBLE, EXECUTOR, PARTICIPANT, CONTROLLER -> Wording.isPerson(text);
                        case NUMBER -> plan.has(Role.YEAR) && PrintedNumber.is(text);
                        default -> false;
                    };
            if (sure) {
                return true;
            }
        }
        return false;
    }
}
