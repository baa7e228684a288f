package ru.podyom.assessment.importing;

import java.util.HashMap;
import java.util.Map;
import ru.podyom.assessment.result.PaperLimits;
import ru.podyom.assessment.staging.Findings;
import ru.podyom.assessment.table.Doubts;
import ru.podyom.assessment.table.Finding;
import ru.podyom.assessment.table.ResultRow;
import ru.podyom.runtime.problem.Violations;

/** Rows of a file held against what their procedures allow; each procedure is asked for once. */
final class LimitedRows {

    private final Lookups lookups;
    private final Map<String, PaperLimits> limits = new HashMap<>();

    LimitedRows(Lookups lookups) {
        this.lookups = lookups;
    }

    /** The row, with a doubt if it has what its procedure does not allow. */
    ResultRow held(ResultRow row, String procedure, Findings found) {
        if (row.figures().details() == null) {
            return row;
        }
        Violations violations = new Violations();
        limits.computeIfAbsent(procedure, lookups::limits).check(row.figures(), violations, "");
        if (violations.none()) {
            return row;
        }
        Finding doubt = Doubts.of(row, "beyond-procedure", violations.found());
        found.add(doubt);
        return Doubts.with(row, doubt.message());
    }
}
