package ru.podyom.assessment.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import ru.podyom.assessment.measure.Marks;

/**
 * What the results of a group add up to. Each figure rests on the results that tell it.
 *
 * @param procedures different ones: scores of different papers do not add up
 * @param schools different ones with a result
 * @param results with figures, whichever
 * @param marks of the results with all four counts certain
 * @param below mark 2, of the results where its count is certain
 * @param good marks 4 and 5, likewise
 * @param bounds least and most with mark 2, counting the results that only bound it
 * @param listed marks of the results that also tell who was absent, and the absent themselves
 */
public record Sums(
        int procedures,
        int schools,
        int results,
        Coverage coverage,
        Part participants,
        Marks marks,
        Part below,
        Part good,
        Bounds bounds,
        Part absent,
        Listed listed,
        Score score,
        Journal journal) {

    /** Of {@code of} participants, between {@code least} and {@code most}. */
    public record Bounds(long least, long most, long of) {}

    /** Marks and the absent of the same results. */
    public record Listed(Marks marks, long absent) {}

    /** Primary points of all participants together. */
    public record Score(double points, long of, int results) {}

    /** Marks against the journal's. */
    public record Journal(long lowered, long confirmed, long raised, int results) {

        public long of() {
            return lowered + confirmed + raised;
        }
    }

    /** Reads a row of {@link SumsQuery}. */
    public static Sums of(ResultSet row) throws SQLException {
        return new Sums(
                row.getInt("procedures"),
                row.getInt("schools"),
                row.getInt("results"),
                Coverage.of(row),
                new Part(0, row.getLong("participants"), row.getInt("participants_results")),
                marks(row, "mark"),
                part(row, "below"),
                part(row, "good"),
                new Bounds(row.getLong("below_least"), row.getLong("below_most"), row.getLong("bound_of")),
                new Part(row.getLong("absent"), 0, row.getInt("absent_results")),
                new Listed(marks(row, "listed"), row.getLong("listed_absent")),
                new Score(row.getDouble("score"), row.getLong("score_of"), row.getInt("score_results")),
                new Journal(
                        row.getLong("lowered"),
                        row.getLong("confirmed"),
                        row.getLong("raised"),
                        row.getInt("journal_results")));
    }

    private static Marks marks(ResultSet row, String prefix) throws SQLException {
        return new Marks(
                row.getLong(prefix + "2"),
                row.getLong(prefix + "3"),
                row.getLong(prefix + "4"),
                row.getLong(prefix + "5"));
    }

    private static Part part(ResultSet row, String name) throws SQLException {
        return new Part(row.getLong(name), row.getLong(name + "_of"), row.getInt(name + "_results"));
    }
}
