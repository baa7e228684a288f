package ru.podyom.roadmap.overview;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Plan and fact of one group of occurrences on a day. */
@Schema(name = "PlanFactRow")
public record PlanFactRow(
        @Nullable
        @Schema(
                description = "Code of the group; absent for what has none: no school, nobody responsible, no day",
                examples = "lk-demyanovskaya")
        String key,

        @Nullable @Schema(examples = "Демьяновская СОШ") String label,

        @Schema(description = "All of them, but those cancelled or not applicable", examples = "62")
        long total,

        @Schema(description = "Plan: those whose last day is past", examples = "40")
        long duePast,

        @Schema(description = "Fact: those of them that are done", examples = "31")
        long doneOfPast,

        @Nullable
        @Schema(
                description = "Percent of the plan that is done; absent where nothing was to be done yet",
                examples = "87.5")
        BigDecimal donePercent,

        @Schema(description = "Done, early or in time or late", examples = "33")
        long done,

        @Schema(description = "Done after the last day", examples = "4")
        long doneLate,

        @Schema(description = "Confirmed by a controller", examples = "20")
        long confirmed,

        @Schema(examples = "2") long partly,
        @Schema(examples = "3") long underWay,
        @Schema(examples = "1") long notDone,

        @Schema(description = "Last day, or day of the next report, past and not done", examples = "6")
        long overdue,

        @Schema(description = "Window open, not marked", examples = "5")
        long due,

        @Schema(description = "Time not come", examples = "12")
        long planned,

        @Schema(examples = "0") long cancelled,
        @Schema(examples = "0") long notApplicable) {}
