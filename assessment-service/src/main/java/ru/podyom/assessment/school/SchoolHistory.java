package ru.podyom.assessment.school;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.timeline.Period;

/** What a school was from when until when, and which schools come before and after it. */
public record SchoolHistory(
        @Schema(examples = "lk-arinichevskaya") String code,

        @Schema(description = "Oldest first; a gap: it was closed")
        List<Was> periods,

        @Schema(description = "Schools it took over from, of those that the caller may see")
        List<Link> predecessors,

        @Schema(description = "Schools that took over from it, of those that the caller may see")
        List<Link> successors,

        @Schema(description = "What was told of it, in the order in which it was told")
        List<Told> changes) {

    /** What it was for a while. */
    @Schema(name = "SchoolPeriod")
    public record Was(
            @Nullable @Schema(description = "First day; absent if nobody has said since when")
            LocalDate from,

            @Nullable @Schema(description = "First day on which it was otherwise; absent if it still is so")
            LocalDate to,

            @Schema(examples = "Ариничевская СОШ") String name,
            Kind kind,

            @Schema(description = "Code of the municipality", examples = "leninsk-kuznetsky")
            String municipality,

            @Schema(examples = "ru/kuzbass/leninsk-kuznetsky")
            String territoryPath) {

        static Was of(Period<SchoolState> period) {
            SchoolState state = period.state();
            return new Was(
                    period.from(),
                    period.to(),
                    state.name(),
                    state.kind(),
                    state.municipality(),
                    state.territoryPath());
        }
    }

    /** How one school follows another. */
    @Schema(name = "SuccessionKind")
    public enum LinkKind {
        @JsonProperty("merger")
        MERGER,
        @JsonProperty("split")
        SPLIT
    }

    /** A school before or after. */
    @Schema(name = "SchoolSuccession")
    public record Link(
            @Schema(examples = "lk-novaya") String code,
            @Schema(examples = "Новая СОШ") String name,
            LocalDate on,
            LinkKind kind) {}

    /** A change as it was told. */
    @Schema(name = "SchoolChangeTold")
    public record Told(
            ChangeKind kind,
            LocalDate on,

            @Nullable @Schema(examples = "приказ о переименовании")
            String reason,

            @Nullable @Schema(examples = "приказ № 45 от 01.06.2021")
            String document,

            @Schema(examples = "coordinator@lk") String recordedBy,
            Instant recordedAt) {}
}
