package ru.podyom.assessment.result;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.problem.Violations;

/**
 * How a procedure went in a school: counts where they are known, else shares as they were given, else why there is
 * neither.
 *
 * @param rounding step to which the shares are rounded, in percentage points; 1 if absent
 * @param details what is known beyond the marks
 * @param doubt what is doubtful about the figures, in words; doubtful figures are kept, not repaired
 */
@Schema(
        examples = "{\"participants\":20,\"counts\":{\"mark2\":6,\"mark3\":9,\"mark4\":4,\"mark5\":1},"
                + "\"details\":{\"absent\":2,\"journal\":{\"lowered\":5,\"confirmed\":13,\"raised\":2}}}")
public record Figures(
        @Nullable @Schema(description = "Pupils who took part", minimum = "0", examples = "20")
        Integer participants,

        @Nullable MarkCounts counts,
        @Nullable MarkShares shares,

        @Nullable
        @Schema(description = "Rounding step of the shares, percentage points", defaultValue = "1", examples = "0.05")
        BigDecimal rounding,

        @Nullable Missing missing,

        @Nullable @Schema(examples = "these shares fit no number of participants up to 200") @Size(max = 1000)
        String doubt,

        @Nullable Details details) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LONGEST_DOUBT = 1000;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Marks alone. */
    public Figures(
            @Nullable Integer participants,
            @Nullable MarkCounts counts,
            @Nullable MarkShares shares,
            @Nullable BigDecimal rounding,
            @Nullable Missing missing,
            @Nullable String doubt) {
        this(participants, counts, shares, rounding, missing, doubt, null);
    }

    /** The same, with more to doubt. */
    Figures doubted(String why) {
        String both = doubt == null || doubt.equals(why) ? why : doubt + "; " + why;
        String kept = both.length() <= LONGEST_DOUBT ? both : both.substring(0, LONGEST_DOUBT);
        return new Figures(participants, counts, shares, rounding, missing, kept, details);
    }

    /** Adds to {@code violations} everything that contradicts itself; pointers start with {@code at}. */
    public void check(Violations violations, String at) {
        violations
                .check(
                        doubt == null || doubt.length() <= LONGEST_DOUBT,
                        at + "/doubt",
                        "wrong-size",
                        "1000 characters at most")
                .check(
                        roundingIsPossible(),
                        at + "/rounding",
                        "out-of-range",
                        "more than 0 and at most 10, 3 decimals");
        if (missing != null) {
            boolean empty =
                    counts == null && shares == null && details == null && (participants == null || participants == 0);
            violations.check(empty, at + "/missing", "contradiction", "a missing result has no figures");
            return;
        }
        violations
                .check(
                        counts != null || shares != null || details != null,
                        at,
                        "required",
                        "give counts, shares, details, or why they are missing")
                .check(participants == null || participants >= 0, at + "/participants", "out-of-range", "from 0");
        checkSaid(violations, at);
        if (details != null) {
            details.check(participants, violations, at + "/details");
        }
        if (counts != null) {
            checkCounts(counts, violations, at + "/counts");
        }
        if (shares != null) {
            checkShares(shares, violations, at + "/shares");
        }
        if (counts != null && shares != null && violations.none()) {
            checkBoth(counts, shares, violations, at + "/shares");
        }
    }

    /** What is there says something: an empty object is not a figure. */
    private void checkSaid(Violations violations, String at) {
        String why = "names at least one mark; leave it out if none is known";
        violations
                .check(counts == null || !counts.isEmpty(), at + "/counts", "required", why)
                .check(shares == null || !shares.isEmpty(), at + "/shares", "required", why)
                .check(
                        details == null || !details.isEmpty(),
                        at + "/details",
                        "required",
                        "says something; leave it out if nothing is known");
    }

    private boolean roundingIsPossible() {
        return rounding == null
                || (isShort(rounding) && rounding.signum() > 0 && rounding.compareTo(BigDecimal.TEN) <= 0);
    }

    // Before any arithmetic: 1e-400000000 is a short text and a long number.
    private static boolean isShort(BigDecimal value) {
        return value.scale() <= 3 && value.scale() >= -3 && value.precision() <= 12;
    }

    private void checkCounts(MarkCounts given, Violations violations, String at) {
        if (participants == null) {
            violations.check(false, at, "required", "counts need the number of participants");
            return;
        }
        long sum = given.known().mapToLong(Integer::longValue).sum();
        boolean all = given.known().count() == 4;
        violations
                .check(given.known().allMatch(count -> count >= 0), at, "out-of-range", "a count is from 0")
                .check(
                        all ? sum == participants : sum <= participants,
                        at,
                        "sum-mismatch",
                        "the marks add up to " + sum + ", the participants are " + participants);
    }

    private void checkShares(MarkShares given, Violations violations, String at) {
        boolean inRange =
                given.known().allMatch(share -> isShort(share) && share.signum() >= 0 && share.compareTo(HUNDRED) <= 0);
        violations.check(inRange, at, "out-of-range", "a share is from 0 to 100 percent, 3 decimals");
        if (!inRange || !roundingIsPossible()) {
            return;
        }
        long known = given.known().count();
        BigDecimal sum = given.known().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal slack = step().multiply(BigDecimal.valueOf(known)).divide(TWO);
        boolean fits =
                sum.compareTo(HUNDRED.add(slack)) <= 0 && (known < 4 || sum.compareTo(HUNDRED.subtract(slack)) >= 0);
        violations.check(fits, at, "sum-mismatch", "the shares add up to " + sum + " percent");
    }

    private void checkBoth(MarkCounts counted, MarkShares given, Violations violations, String at) {
        checkPair(counted.mark2(), given.mark2(), violations, at + "/mark2");
        checkPair(counted.mark3(), given.mark3(), violations, at + "/mark3");
        checkPair(counted.mark4(), given.mark4(), violations, at + "/mark4");
        checkPair(counted.mark5(), given.mark5(), violations, at + "/mark5");
    }

    private void checkPair(@Nullable Integer count, @Nullable BigDecimal share, Violations violations, String at) {
        if (count == null || share == null || participants == null || participants == 0) {
            return;
        }
        double exact = 100.0 * count / participants;
        double off = Math.abs(exact - share.doubleValue());
        violations.check(
                off <= step().doubleValue() / 2 + 1e-9,
                at,
                "contradiction",
                "%d of %d is %.2f percent".formatted(count, participants, exact));
    }

    private BigDecimal step() {
        return rounding == null ? BigDecimal.ONE : rounding;
    }
}
