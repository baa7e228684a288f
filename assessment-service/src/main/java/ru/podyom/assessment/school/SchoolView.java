package ru.podyom.assessment.school;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A school as it is read, and as its event tells it. */
public record SchoolView(
        UUID id,
        @Schema(examples = "lk-arinichevskaya") String code,
        @Schema(examples = "МБОУ «Ариничевская СОШ»") String name,
        Kind kind,
        @Schema(examples = "leninsk-kuznetsky") String municipality,

        @Schema(description = "Codes from the root to the municipality", examples = "ru/kuzbass/leninsk-kuznetsky")
        String territoryPath,

        @Nullable String fisokoLogin,
        int version) {

    static SchoolView of(School school) {
        return new SchoolView(
                school.id(),
                school.code,
                school.name,
                school.kind,
                school.municipality,
                school.territoryPath,
                school.fisokoLogin,
                school.version);
    }
}
