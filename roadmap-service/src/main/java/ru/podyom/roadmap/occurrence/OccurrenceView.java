package ru.podyom.roadmap.occurrence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.activity.Activity;

/** An occurrence as it is read. */
public record OccurrenceView(
        UUID id,
        UUID activity,

        @Schema(description = "Code of the programme", examples = "leninsk-kuznetsky-2021")
        String programme,

        @Schema(examples = "Совещание директоров о работе со школами с низкими результатами")
        String title,

        @Schema(examples = "ru/kuzbass/leninsk-kuznetsky") String territoryPath,

        @Nullable
        @Schema(
                description = "Whose work it is; absent for work of the territory itself",
                examples = "lk-demyanovskaya")
        String school,

        @Nullable
        @Schema(description = "Which of the activity's times it is, in words", examples = "1 четверть 2021-2022")
        String label,

        @Nullable @Schema(description = "First day of its window", examples = "2021-09-01")
        LocalDate opensOn,

        @Nullable @Schema(description = "Last day of its window", examples = "2021-10-31")
        LocalDate dueOn,

        @Nullable
        @Schema(description = "Of work without an end: day by which it is to be reported on", examples = "2021-12-02")
        LocalDate reportBy,

        OccurrenceState state,

        @Schema(description = "How it stands today, or on the day asked for")
        OccurrenceStatus status,

        @Nullable @Schema(examples = "2021-10-12") LocalDate doneOn,
        @Schema(description = "Done after its last day") boolean late,

        @Nullable @Schema(description = "Who confirmed it as controller", examples = "coordinator@lk")
        String confirmedBy,

        @Nullable Instant confirmedAt,

        @Schema(description = "Its programme is approved or running: it is to be done")
        boolean live,

        @Nullable @Schema(description = "What opened it: a procedure, a request", examples = "vpr-ma-8-2021")
        String cause,

        @Nullable @Schema(description = "The event that opened it")
        UUID causeEvent,

        @Schema(examples = "3") int version) {

    public static OccurrenceView of(Occurrence one, Activity activity, LocalDate today) {
        return new OccurrenceView(
                one.id(),
                one.activityId(),
                one.programmeCode,
                activity.title(),
                one.territoryPath,
                one.school,
                one.label,
                one.opensOn,
                one.dueOn,
                one.reportBy,
                one.state,
                OccurrenceStatus.of(one, today),
                one.doneOn,
                one.doneOn != null && one.dueOn != null && one.doneOn.isAfter(one.dueOn),
                one.confirmedBy,
                one.confirmedAt,
                one.live,
                one.causeKey,
                one.causeEvent,
                one.version);
    }
}
