package ru.podyom.assessment.result;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.problem.Violations;

/**
 * What a school's result holds beyond the marks, as far as it is known.
 *
 * @param primaryScores pupils by primary score, from 0: the third number is the pupils with 2 points
 * @param itemTotals points of all participants together in each item, in the order of the procedure's items
 */
// Without nulls: what is stored is compared with what an import brings.
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ResultDetails")
public record Details(
        @Nullable @Schema(description = "Pupils of the grade who did not take part", examples = "2")
        Integer absent,

        @Nullable @Schema(description = "Mean primary score of the participants", examples = "11.4")
        BigDecimal meanScore,

        @Nullable @Schema(description = "Pupils by primary score, from 0", examples = "[0,1,4,9,6]")
        List<Integer> primaryScores,

        @Nullable @Schema(description = "Points of all participants in each item", examples = "[18,31,7]")
        List<Integer> itemTotals,

        @Nullable Journal journal,
        @Nullable Awards awards) {

    private static final int MOST_SCORES = 501;
    private static final BigDecimal HIGHEST_MEAN = BigDecimal.valueOf(MOST_SCORES);

    /**
     * Marks against the journal's marks of the term before; those without a journal mark are in none of the three.
     *
     * @param lowered participants whose mark is below the journal's (понизили)
     * @param confirmed whose mark is the journal's (подтвердили)
     * @param raised whose mark is above the journal's (повысили)
     */
    @Schema(name = "JournalComparison")
    public record Journal(
            @Nullable @Schema(required = true, examples = "6")
            Integer lowered,

            @Nullable @Schema(required = true, examples = "14")
            Integer confirmed,

            @Nullable @Schema(required = true, examples = "3")
            Integer raised) {}

    /** Of an olympiad's participants; a winner is not counted among the prize-winners. */
    @Schema(name = "OlympiadAwards")
    public record Awards(
            @Nullable @Schema(required = true, examples = "5")
            Integer prizeWinners,

            @Nullable @Schema(required = true, examples = "1")
            Integer winners) {}

    private record Count(String name, @Nullable Integer number) {}

    /** Whether nothing is known. */
    @JsonIgnore
    public boolean isEmpty() {
        return absent == null
                && meanScore == null
                && primaryScores == null
                && itemTotals == null
                && journal == null
                && awards == null;
    }

    void check(@Nullable Integer participants, Violations violations, String at) {
        long all = participants == null ? Integer.MAX_VALUE : participants;
        violations
                .check(absent == null || absent >= 0, at + "/absent", "out-of-range", "from 0")
                .check(
                        meanScore == null
                                || (meanScore.scale() <= 3
                                        && meanScore.signum() >= 0
                                        && meanScore.compareTo(HIGHEST_MEAN) < 0),
                        at + "/meanScore",
                        "out-of-range",
                        "from 0, less than " + HIGHEST_MEAN + ", 3 decimals");
        checkList(primaryScores, violations, at + "/primaryScores");
        checkList(itemTotals, violations, at + "/itemTotals");
        if (primaryScores != null
                && participants != null
                && primaryScores.stream().allMatch(Details::isCount)) {
            long sum = primaryScores.stream().mapToLong(Integer::longValue).sum();
            violations.check(
                    sum == all,
                    at + "/primaryScores",
                    "sum-mismatch",
                    "the scores are of " + sum + " pupils, the participants are " + participants);
        }
        checkMean(violations, at + "/meanScore");
        if (journal != null) {
            checkParts(
                    all,
                    violations,
                    at + "/journal",
                    new Count("lowered", journal.lowered()),
                    new Count("confirmed", journal.confirmed()),
                    new Count("raised", journal.raised()));
        }
        if (awards != null) {
            checkParts(
                    all,
                    violations,
                    at + "/awards",
                    new Count("prizeWinners", awards.prizeWinners()),
                    new Count("winners", awards.winners()));
        }
    }

    /** A mean that is rounded or cut is off by less than one of its last place. */
    private void checkMean(Violations violations, String at) {
        if (meanScore == null
                || primaryScores == null
                || meanScore.scale() > 3
                || !primaryScores.stream().allMatch(Details::isCount)) {
            return;
        }
        long pupils = 0;
        long points = 0;
        for (int score = 0; score < primaryScores.size(); score++) {
            pupils += primaryScores.get(score);
            points += (long) score * primaryScores.get(score);
        }
        if (pupils > 0) {
            double exact = (double) points / pupils;
            violations.check(
                    Math.abs(exact - meanScore.doubleValue()) <= Math.pow(10, -Math.max(0, meanScore.scale())) + 1e-9,
                    at,
                    "contradiction",
                    "the mean of the primary scores is %.2f".formatted(exact));
        }
    }

    private static boolean isCount(@Nullable Integer number) {
        return number != null && number >= 0;
    }

    private static void checkList(@Nullable List<Integer> numbers, Violations violations, String at) {
        if (numbers != null) {
            violations
                    .check(numbers.size() <= MOST_SCORES, at, "wrong-size", MOST_SCORES + " numbers at most")
                    .check(numbers.stream().allMatch(Details::isCount), at, "out-of-range", "each from 0");
        }
    }

    /** All of them or none: one that is missing would pass for 0. */
    private static void checkParts(long all, Violations violations, String at, Count... parts) {
        long sum = 0;
        for (Count part : parts) {
            Integer number = part.number();
            violations
                    .check(number != null, at + "/" + part.name(), "required", "0 is said, not left out")
                    .check(number == null || number >= 0, at + "/" + part.name(), "out-of-range", "from 0");
            sum += number == null ? 0 : number;
        }
        violations.check(sum <= all, at, "sum-mismatch", "more pupils than participants: " + sum);
    }
}
