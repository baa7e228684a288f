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
    String kind() {
        return type + "-" + subject + "-" + grade;
    }

    /** Percent below the minimum: exact from counts where they are known and wanted, else as given; null if neither. */
    @Nullable
    Double share(boolean useCounts) {
        if (belowMinimum != null && participants != null && participants > 0 && (useCounts || givenShare == null)) {
            return 100.0 * belowMinimum / participants;
        }
        return givenShare;
    }

    /** Whether the share is exact; a rounded one may stand on either side of a threshold it is close to. */
    boolean isExact(boolean useCounts) {
        return belowMinimum != null && participants != null && (useCounts || givenShare == null);
    }
}
