package ru.podyom.roadmap.overview;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.occurrence.OccurrenceState;
import ru.podyom.roadmap.occurrence.OccurrenceStatus;

/** An occurrence in an overview. */
@Schema(name = "OccurrenceRow")
public record DueRow(
        UUID id,
        UUID activity,
        @Schema(examples = "leninsk-kuznetsky-2021") String programme,

        @Nullable @Schema(description = "As printed", examples = "2.4.")
        String number,

        @Schema(examples = "Совещание директоров о работе со школами с низкими результатами")
        String title,

        @Schema(examples = "ru/kuzbass/leninsk-kuznetsky") String territoryPath,

        @Nullable @Schema(description = "Whose work it is", examples = "lk-demyanovskaya")
        String school,

        @Nullable @Schema(description = "Which of the activity's times it is", examples = "1 четверть 2021-2022")
        String label,

        @Nullable @Schema(examples = "2021-09-01") LocalDate opensOn,

        @Nullable
        @Schema(
                description =
                        "Last day, or day by which work without an end is to be reported on; absent where an event opened "
                                + "it and the plan grants no time: open, and never late",
                examples = "2021-10-31")
        LocalDate actBy,

        OccurrenceState state,
        @Schema(description = "On the day asked for") OccurrenceStatus status,
        @Nullable @Schema(examples = "2021-10-12") LocalDate doneOn,
        @Schema(description = "Done after its last day") boolean late,
        boolean confirmed,

        @Nullable @Schema(description = "As printed", examples = "Директор ИМЦ")
        String responsible,

        @Nullable @Schema(examples = "Выработаны рекомендации")
        String expectedResult,

        @Nullable @Schema(description = "What opened it: a procedure, a request", examples = "vpr-ma-8-2021")
        String cause) {}
