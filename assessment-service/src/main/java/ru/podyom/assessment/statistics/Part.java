package ru.podyom.assessment.statistics;

/**
 * So many pupils, or points, of so many participants.
 *
 * @param results the school results that tell it: in one procedure, schools
 */
public record Part(long count, long of, int results) {

    public static final Part NONE = new Part(0, 0, 0);

    public Part plus(Part other) {
        return new Part(count + other.count, of + other.of, results + other.results);
    }

    public Part minus(Part other) {
        return new Part(count - other.count, of - other.of, results - other.results);
    }
}
