package ru.podyom.indicator.ruleset;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A school with all its results. */
public record AssessedSchool(
        String code,
        String name,
        String territoryPath,
        @Nullable LocalDate closedOn,
        List<SchoolResult> results) {

    /** Whether it had closed before the school year began: then it is not on that year's list. */
    public boolean isClosedBefore(String year) {
        return closedOn != null && closedOn.isBefore(SchoolYears.firstDay(year));
    }
}
