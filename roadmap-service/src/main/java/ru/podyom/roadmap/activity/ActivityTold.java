package ru.podyom.roadmap.activity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.programme.SchoolYear;

/** The events {@code activity.created}, {@code activity.changed}, {@code activity.marked}: the whole state, each time. */
record ActivityTold(
        UUID id,
        String programme,
        String territoryPath,
        @Nullable String school,
        @Nullable String number,
        String title,
        boolean leaf,
        ActivityState state,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate doneOn,
        @Nullable SchoolYear schoolYear,
        int version) {

    static ActivityTold of(Activity activity) {
        return new ActivityTold(
                activity.id(),
                activity.programmeCode,
                activity.territoryPath,
                activity.school,
                activity.number,
                activity.title,
                activity.leaf,
                activity.state,
                activity.dueOn,
                activity.doneOn,
                schoolYear(activity.dueOn),
                activity.version);
    }

    // A day like 9999-12-31 stands for no day at all, and has no school year of four digits.
    private static @Nullable SchoolYear schoolYear(@Nullable LocalDate dueOn) {
        return dueOn == null || dueOn.getYear() < 1000 || dueOn.getYear() >= 9999 ? null : SchoolYear.of(dueOn);
    }
}
