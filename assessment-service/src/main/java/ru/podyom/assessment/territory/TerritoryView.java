package ru.podyom.assessment.territory;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A territory as it is read, and as its event tells it. */
public record TerritoryView(
        @Schema(examples = "leninsk-kuznetsky") String code,

        @Schema(examples = "Ленинск-Кузнецкий муниципальный округ")
        String name,

        Level level,
        @Nullable String parent,

        @Schema(description = "Codes from the root", examples = "ru/kuzbass/leninsk-kuznetsky")
        String path,

        @Nullable String oktmo,
        int version) {

    static TerritoryView of(Territory territory) {
        return new TerritoryView(
                territory.code,
                territory.name,
                territory.level,
                territory.parent,
                territory.path,
                territory.oktmo,
                territory.version);
    }
}
