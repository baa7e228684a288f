package ru.podyom.indicator.ruleset;

import org.jspecify.annotations.Nullable;

/**
 * A school's result as rules read it.
 *
 * @param belowMinimum pupils below the minimum, where counts are known
 * @param givenShare percent below the minimum as it was given
 * @param rounding step to which the given share is rounded, percentage points
 */
public record SchoolResult(
        String procedure,
        String type,
        String subject,
        int grade,
        String schoolYear,
        @Nullable Integer participants,
        @Nullable Integer belowMinimum,
        @Nullable Double givenShare,
        @Nullable Double rounding,
        @Nullable String doubt) {

    /** Type, subject and grade: {@code VPR-MA-5}. */
    public String kind() {
        return type + "-" + subject + "-" + grade;
    }

    /** Pupils below the minimum: as they were counted, or the only number that gives the rounded share. */
    public Counted counted() {
        if (participants == null || participants <= 0) {
            return Counted.missing(Gap.PARTICIPANTS_UNKNOWN);
        }
        if (belowMinimum != null) {
            return new Counted(belowMinimum, false, null);
        }
        return givenShare == null
                ? Counted.missing(Gap.NO_COUNT_FITS)
                : Counted.recovered(participants, givenShare, rounding);
    }

    /** Percent below the minimum: exact from counts where they are known and wanted, else as given; null if neither. */
    @Nullable
    public Double share(boolean useCounts) {
        Integer below = counted().below();
        if (below != null && participants != null && (useCounts || givenShare == null)) {
            return 100.0 * below / participants;
        }
        return givenShare;
    }

    /** Whether the share is exact; a rounded one may stand on either side of a threshold it is close to. */
    boolean isExact(boolean useCounts) {
        return counted().below() != null && (useCounts || givenShare == null);
    }

    /** The same pupils, had so many of them been below the minimum; a share that was given is rounded as before. */
    SchoolResult withBelow(int pupils) {
        Double share =
                givenShare == null || participants == null ? null : rounded(100.0 * pupils / participants, rounding);
        return new SchoolResult(
                procedure, type, subject, grade, schoolYear, participants, pupils, share, rounding, doubt);
    }

    private static double rounded(double share, @Nullable Double rounding) {
        double step = Counted.step(rounding);
        return Math.round(share / step) * step;
    }
}
