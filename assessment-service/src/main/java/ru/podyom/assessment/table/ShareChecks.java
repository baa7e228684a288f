package ru.podyom.assessment.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.forensics.CommonParticipants;
import ru.podyom.assessment.forensics.Rounded;
import ru.podyom.assessment.forensics.Shares;
import ru.podyom.assessment.result.Figures;
import ru.podyom.assessment.result.MarkShares;
import ru.podyom.assessment.result.Missing;

/** What shares and a stated number of participants say of each other, row by row. */
final class ShareChecks {

    private final @Nullable BigDecimal threshold;

    private ShareChecks(@Nullable BigDecimal threshold) {
        this.threshold = threshold;
    }

    /** For files of this suite, whose shares were pointed out when they came first. */
    static ShareChecks withoutThreshold() {
        return new ShareChecks(null);
    }

    static ShareChecks against(BigDecimal threshold) {
        return new ShareChecks(threshold);
    }

    /** The row, with a doubt if there is one; findings go to the sink first. */
    ResultRow checked(ResultRow row, Sink sink) {
        Figures figures = row.figures();
        if (figures.shares() == null) {
            return row;
        }
        BigDecimal step = figures.rounding() == null ? BigDecimal.ONE : figures.rounding();
        Integer participants = figures.participants();
        if (participants != null && participants > 0) {
            Shares shares = shares(figures.shares(), step);
            if (!shares.fitWithTies(participants)) {
                return doubtful(row, shares, participants, sink);
            }
        }
        BigDecimal low = figures.shares().mark2();
        if (low != null && isAtThreshold(low, step)) {
            atThreshold(row, Rounded.of(low, step), participants, sink);
        }
        return row;
    }

    private boolean isAtThreshold(BigDecimal share, BigDecimal step) {
        return threshold != null && share.compareTo(threshold) == 0 && step.signum() > 0;
    }

    private static Shares shares(MarkShares given, BigDecimal step) {
        List<Rounded> known = java.util.stream.Stream.of(given.mark2(), given.mark3(), given.mark4(), given.mark5())
                .filter(java.util.Objects::nonNull)
                .map(share -> Rounded.of(java.util.Objects.requireNonNull(share), step))
                .toList();
        return new Shares(known, known.size() == 4);
    }

    private static ResultRow doubtful(ResultRow row, Shares shares, int participants, Sink sink) {
        int limit = Math.min(participants, CommonParticipants.MOST);
        boolean none = CommonParticipants.none(shares, limit);
        int nearest = none
                ? 0
                : IntStream.rangeClosed(1, limit)
                        .filter(shares::fitWithTies)
                        .max()
                        .orElse(0);
        String code = none ? "no-common-participants" : "participants-mismatch";
        String message = "the shares are not of " + participants + " participants"
                + (none ? " nor of any smaller number" : ", but could be of " + nearest);
        Evidence evidence = new Evidence().and("participants", participants);
        int implied = none ? CommonParticipants.smallest(List.of(shares)) : 0;
        if (implied > 0) {
            message += "; the smallest number with these shares is " + implied;
            evidence.and("smallest", implied);
        }
        Figures old = row.figures();
        Figures other = none
                ? new Figures(null, null, null, null, Missing.NOT_REPORTED, null)
                : new Figures(nearest, null, old.shares(), old.rounding(), null, null, old.details());
        ResultRow instead = new ResultRow(row.line(), row.column(), row.school(), row.procedure(), other);
        String action = none ? "leave it out" : "take it with " + nearest + " participants";
        sink.finding(Finding.ofLine(
                        row.line(),
                        Severity.DOUBT,
                        code,
                        message,
                        (none ? evidence : evidence.and("couldBe", nearest)).map())
                .with(new Proposal(action, List.of(instead))));
        return Doubts.with(row, message);
    }

    private void atThreshold(ResultRow row, Rounded share, @Nullable Integer participants, Sink sink) {
        if (participants != null && participants > 0) {
            double exact = 100.0 * share.fewest(participants) / participants;
            if (threshold == null || exact >= threshold.doubleValue()) {
                return;
            }
        }
        sink.finding(Finding.ofCell(
                row.line(),
                row.column() - 1,
                "",
                Severity.NOTE,
                "at-threshold",
                "the rounded share of «2» equals the threshold of " + threshold + " percent"
                        + (participants == null ? "" : "; the counts lie below it"),
                participants == null
                        ? new Evidence()
                        : new Evidence().and("participants", participants).and("pupils", share.fewest(participants))));
    }
}
