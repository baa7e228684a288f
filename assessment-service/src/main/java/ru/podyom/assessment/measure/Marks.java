package ru.podyom.assessment.measure;

/**
 * Pupils by mark, and what is usually said of them (domain.md B4, after the formulas of lyc.zelenogorsk.ru). All of it
 * is undefined for nobody: ask {@link #total} first.
 */
public record Marks(long mark2, long mark3, long mark4, long mark5) {

    public static final Marks NONE = new Marks(0, 0, 0, 0);

    public long total() {
        return mark2 + mark3 + mark4 + mark5;
    }

    public Marks plus(Marks other) {
        return new Marks(mark2 + other.mark2, mark3 + other.mark3, mark4 + other.mark4, mark5 + other.mark5);
    }

    /** Абсолютная успеваемость, percent: (n5 + n4 + n3) / N · 100. */
    public double passRate() {
        return percent(mark3 + mark4 + mark5);
    }

    /** Качество знаний, percent: (n5 + n4) / N · 100. */
    public double knowledgeQuality() {
        return percent(mark4 + mark5);
    }

    /** СОУ without н/а, 16 to 100: (100·n5 + 64·n4 + 36·n3 + 16·n2) / N. */
    public double attainmentIndex() {
        return attainmentIndex(0);
    }

    /** СОУ with н/а, 7 to 100: 7 for each pupil who should have been assessed and was not, and N counts them too. */
    public double attainmentIndex(long notAssessed) {
        long points = 100 * mark5 + 64 * mark4 + 36 * mark3 + 16 * mark2 + 7 * notAssessed;
        return (double) points / (total() + notAssessed);
    }

    /** Средняя отметка: Σ m · n(m) / N. */
    public double mean() {
        return (double) (2 * mark2 + 3 * mark3 + 4 * mark4 + 5 * mark5) / total();
    }

    private double percent(long count) {
        return 100.0 * count / total();
    }
}
