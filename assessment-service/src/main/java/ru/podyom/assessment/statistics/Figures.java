package ru.podyom.assessment.statistics;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.measure.Marks;

/** Everything that is derived from a group of school results, weighted by participants (domain.md B3, B4). */
@Schema(name = "StatisticsFigures")
public record Figures(
        @Schema(description = "Different schools with a result", examples = "12")
        int schools,

        @Schema(description = "Different procedures", examples = "1")
        int procedures,

        Coverage coverage,

        @Schema(description = "Participants of all results that tell them")
        Figure participants,

        @Schema(description = "Participants by mark, of the results that are counted or recovered")
        MarkCounts marks,

        @Schema(description = "Абсолютная успеваемость, percent: (n5 + n4 + n3) / N · 100. Source: B4")
        Figure passRate,

        @Schema(description = "Качество знаний, percent: (n5 + n4) / N · 100. Source: B4")
        Share knowledgeQuality,

        @Schema(description = "СОУ without н/а: (100·n5 + 64·n4 + 36·n3 + 16·n2) / N. Source: B4")
        Figure attainmentIndex,

        @Schema(
                description =
                        "СОУ with н/а: 7 points for each, and N counts them too. Of what is held only the absent can"
                                + " be н/а, so it rests on the results that tell who was absent. Source: B4")
        Figure attainmentIndexWithAbsent,

        @Schema(description = "Средняя отметка: Σ m·n(m) / N. Source: B4")
        Figure meanMark,

        @Schema(description = "Share with mark 2, below the minimum")
        Share belowMinimum,

        @Nullable @Schema(description = "Only where rounded shares leave the count open")
        Bounds belowMinimumBounds,

        @Schema(
                description = "Mean primary score; not applicable to several procedures together, whose scores are of"
                        + " different papers")
        Figure meanScore,

        JournalShares journal,

        @Schema(description = "Pupils who did not take part, of the results that tell it; of: those results")
        Figure absent,

        @Schema(description = "What the weighted figures leave out")
        List<Remark> remarks) {

    /** What a reader must know of a group. */
    @Schema(name = "StatisticsRemark")
    public enum Remark {
        /** Results without participants are in no weighted figure. */
        @JsonProperty("sharesOnlyLeftOut")
        SHARES_ONLY_LEFT_OUT,
        /** Counts were recovered from rounded shares. */
        @JsonProperty("countsRecovered")
        COUNTS_RECOVERED,
        /** Rounded shares that allow several counts are only in the bounds. */
        @JsonProperty("boundedLeftOut")
        BOUNDED_LEFT_OUT,
        /** Shares that no counts give are left out. */
        @JsonProperty("contradictoryLeftOut")
        CONTRADICTORY_LEFT_OUT,
        /** Schools with few participants are in no figure of this answer. */
        @JsonProperty("smallResultsWithheld")
        SMALL_RESULTS_WITHHELD
    }

    /** Participants by mark, or why they are not there. */
    @Schema(name = "StatisticsMarks")
    public record MarkCounts(
            @Nullable @Schema(examples = "4") Long mark2,
            @Nullable @Schema(examples = "9") Long mark3,
            @Nullable @Schema(examples = "6") Long mark4,
            @Nullable @Schema(examples = "2") Long mark5,

            @Nullable @Schema(description = "Why they are not there")
            Gap missing) {

        static MarkCounts of(Marks marks, Gap otherwise) {
            return marks.total() == 0
                    ? new MarkCounts(null, null, null, null, otherwise)
                    : new MarkCounts(marks.mark2(), marks.mark3(), marks.mark4(), marks.mark5(), null);
        }
    }

    /** Between which values the share below the minimum lies, whatever the uncertain counts are. */
    @Schema(name = "StatisticsBounds")
    public record Bounds(
            @Schema(description = "Percent", examples = "8.3")
            BigDecimal least,

            @Schema(description = "Percent", examples = "12.5")
            BigDecimal most,

            @Schema(description = "Participants", examples = "24")
            long of) {}

    /** Marks against the journal's mark of the term before, of the participants with both (domain.md B3). */
    @Schema(name = "StatisticsJournal")
    public record JournalShares(
            @Schema(description = "Понизили: the mark is below the journal's")
            Share lowered,

            @Schema(description = "Подтвердили") Share confirmed,
            @Schema(description = "Повысили") Share raised) {

        /** Three shares of the same pupils. */
        public static JournalShares of(Sums.Journal journal, Gap otherwise) {
            return new JournalShares(
                    share(journal, journal.lowered(), otherwise),
                    share(journal, journal.confirmed(), otherwise),
                    share(journal, journal.raised(), otherwise));
        }

        private static Share share(Sums.Journal journal, long count, Gap otherwise) {
            return Share.of(new Part(count, journal.of(), journal.results()), otherwise);
        }
    }

    /** What the sums of a group come to. */
    public static Figures of(Sums sums) {
        Gap gap = Gap.of(sums);
        Marks marks = sums.marks();
        Sums.Listed listed = sums.listed();
        Part below = sums.below();
        return new Figures(
                sums.schools(),
                sums.procedures(),
                sums.coverage(),
                sums.participants().results() == 0
                        ? Figure.missing(gap)
                        : Figure.of(
                                (double) sums.participants().of(),
                                sums.participants().of()),
                MarkCounts.of(marks, gap),
                below.of() == 0
                        ? Figure.missing(gap)
                        : Figure.of(100.0 * (below.of() - below.count()) / below.of(), below.of()),
                Share.of(sums.good(), gap),
                marks.total() == 0 ? Figure.missing(gap) : Figure.of(marks.attainmentIndex(), marks.total()),
                listed.marks().total() == 0
                        ? Figure.missing(gap)
                        : Figure.of(
                                listed.marks().attainmentIndex(listed.absent()),
                                listed.marks().total() + listed.absent()),
                marks.total() == 0 ? Figure.missing(gap) : Figure.of(marks.mean(), marks.total()),
                Share.of(below, gap),
                bounds(sums),
                meanScore(sums, gap),
                JournalShares.of(sums.journal(), gap),
                sums.absent().results() == 0
                        ? Figure.missing(gap)
                        : Figure.of(
                                (double) sums.absent().count(), sums.absent().results()),
                remarks(sums.coverage()));
    }

    private static @Nullable Bounds bounds(Sums sums) {
        Sums.Bounds bounds = sums.bounds();
        return bounds.least() == bounds.most()
                ? null
                : new Bounds(
                        Figure.rounded(100.0 * bounds.least() / bounds.of()),
                        Figure.rounded(100.0 * bounds.most() / bounds.of()),
                        bounds.of());
    }

    private static Figure meanScore(Sums sums, Gap gap) {
        if (sums.score().of() == 0) {
            return Figure.missing(gap);
        }
        return sums.procedures() > 1
                ? Figure.missing(Gap.NOT_APPLICABLE)
                : Figure.of(
                        sums.score().points() / sums.score().of(), sums.score().of());
    }

    private static List<Remark> remarks(Coverage coverage) {
        List<Remark> remarks = new ArrayList<>();
        remark(remarks, coverage.sharesOnly(), Remark.SHARES_ONLY_LEFT_OUT);
        remark(remarks, coverage.recovered(), Remark.COUNTS_RECOVERED);
        remark(remarks, coverage.bounded(), Remark.BOUNDED_LEFT_OUT);
        remark(remarks, coverage.contradictory(), Remark.CONTRADICTORY_LEFT_OUT);
        remark(remarks, coverage.withheld(), Remark.SMALL_RESULTS_WITHHELD);
        return remarks;
    }

    private static void remark(List<Remark> remarks, int results, Remark remark) {
        if (results > 0) {
            remarks.add(remark);
        }
    }
}
