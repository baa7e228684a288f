package ru.podyom.assessment.result;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.procedure.AssessmentProcedure;
import ru.podyom.assessment.procedure.Item;
import ru.podyom.assessment.procedure.ProcedureType;
import ru.podyom.runtime.problem.Violations;

/**
 * What a procedure allows figures to be.
 *
 * @param maxScore greatest primary score; null if nobody has told it
 * @param items greatest score of each item; empty if nobody has told them
 * @param awards whether there are winners
 */
public record PaperLimits(@Nullable Integer maxScore, List<Integer> items, boolean awards) {

    /** Of a procedure of which nothing is known. */
    public static final PaperLimits NONE = new PaperLimits(null, List.of(), true);

    public static PaperLimits of(AssessmentProcedure procedure, List<Item> told) {
        List<Integer> items = told.stream().map(Item::maxScore).toList();
        return new PaperLimits(
                items.isEmpty()
                        ? procedure.maxScore()
                        : Integer.valueOf(
                                items.stream().mapToInt(Integer::intValue).sum()),
                items,
                procedure.type() == ProcedureType.OLYMPIAD);
    }

    /** Adds what the procedure rules out; pointers start with {@code at}. */
    public void check(Figures figures, Violations violations, String at) {
        Details details = figures.details();
        if (details == null) {
            return;
        }
        if (maxScore != null) {
            checkScores(details, maxScore, violations, at + "/details");
        }
        if (details.itemTotals() != null && !items.isEmpty()) {
            checkItems(details.itemTotals(), figures.participants(), violations, at + "/details/itemTotals");
        }
        violations.check(
                awards || details.awards() == null,
                at + "/details/awards",
                "not-applicable",
                "only an olympiad has winners");
    }

    private static void checkScores(Details details, int greatest, Violations violations, String at) {
        BigDecimal mean = details.meanScore();
        violations.check(
                mean == null || mean.compareTo(BigDecimal.valueOf(greatest)) <= 0,
                at + "/meanScore",
                "out-of-range",
                "the mean score is " + mean + ", the greatest score of the procedure " + greatest);
        List<@Nullable Integer> histogram = details.primaryScores() == null ? List.of() : details.primaryScores();
        // Empty columns behind the greatest score are what a sheet for all procedures has.
        boolean beyond = histogram.stream().skip(greatest + 1L).anyMatch(pupils -> pupils != null && pupils > 0);
        violations.check(
                !beyond,
                at + "/primaryScores",
                "out-of-range",
                "pupils have more than " + greatest + ", the greatest score of the procedure");
    }

    private void checkItems(
            List<@Nullable Integer> totals, @Nullable Integer participants, Violations violations, String at) {
        if (totals.size() != items.size()) {
            violations.check(
                    false,
                    at,
                    "wrong-size",
                    "there are totals of " + totals.size() + " items, the procedure has " + items.size());
            return;
        }
        for (int i = 0; participants != null && i < items.size(); i++) {
            Integer total = totals.get(i);
            long most = (long) participants * items.get(i);
            violations.check(
                    total == null || total <= most,
                    at + "/" + i,
                    "out-of-range",
                    participants + " participants have " + most + " points in this item at most");
        }
    }
}
