package ru.podyom.assessment.territory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.timeline.Period;

/** What a territory was called from when until when, and what was told of it. */
public record TerritoryHistory(
        @Schema(examples = "leninsk-kuznetsky") String code,
        @Schema(description = "Oldest first") List<Was> periods,

        @Nullable @Schema(description = "Code of the territory that took over", examples = "novokuznetsk")
        String successor,

        @Schema(description = "What was told of it, in the order in which it was told")
        List<Told> changes) {

    /** What it was for a while. */
    @Schema(name = "TerritoryPeriod")
    public record Was(
            @Nullable @Schema(description = "First day; absent if nobody has said since when")
            LocalDate from,

            @Nullable @Schema(description = "First day on which it was otherwise; absent if it still is so")
            LocalDate to,

            @Schema(examples = "Ленинск-Кузнецкий округ") String name,
            @Nullable @Schema(examples = "32519000") String oktmo) {

        static Was of(Period<TerritoryState> period) {
            return new Was(
                    period.from(),
                    period.to(),
                    period.state().name(),
                    period.state().oktmo());
        }
    }

    /** A change as it was told. */
    @Schema(name = "TerritoryChangeTold")
    public record Told(
            TerritoryChangeKind kind,
            LocalDate on,

            @Nullable @Schema(examples = "объединение округов")
            String reason,

            @Nullable @Schema(examples = "приказ № 45 от 01.06.2021")
            String document,

            @Schema(examples = "coordinator@lk") String recordedBy,
            Instant recordedAt) {}
}
