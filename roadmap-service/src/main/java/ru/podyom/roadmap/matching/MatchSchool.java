package ru.podyom.roadmap.matching;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A school with its context, as far as assessment-service tells of it. */
@Schema(name = "MentorMatchSchool")
public record MatchSchool(
        @Schema(examples = "lk-demyanovskaya") String code,
        @Schema(examples = "МБОУ «Демьяновская СОШ»") String name,
        @Schema(examples = "secondary") String kind,

        @Nullable @Schema(description = "Absent: not known", examples = "rural")
        String locality,

        @Nullable @Schema(description = "Absent: not known", examples = "143")
        Integer pupils,

        @Schema(examples = "leninsk-kuznetsky") String municipality,
        @Schema(examples = "ru/kuzbass/leninsk-kuznetsky") String territoryPath) {}
