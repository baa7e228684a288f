package ru.podyom.assessment.territory;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A territory as it is read, and as its event tells it. */
public record TerritoryView(
        @Schema(examples = "leninsk-kuznetsky") String code,

        @Schema(examples = "Ленинск-Кузнецкий муниципальный округ")
        String name,

        Level level,
        @Nullable @Schema(examples = "kuzbass") String parent,

        @Schema(description = "Codes from the root", examples = "ru/kuzbass/leninsk-kuznetsky")
        String path,

        @Nullable @Schema(examples = "32519000") String oktmo,

        @Nullable @Schema(description = "First day; absent if nobody has said")
        LocalDate establishedOn,

        @Nullable @Schema(description = "First day without it; absent while it exists")
        LocalDate abolishedOn,

        @Nullable @Schema(description = "Code of the territory that took over", examples = "novokuznetsk")
        String successor,

        @Schema(examples = "3") int version) {

    static TerritoryView of(Territory territory) {
        return of(territory, new TerritoryState(territory.name, territory.oktmo));
    }

    /** As the territory was on a day: name and OKTMO of then, the rest of now. */
    static TerritoryView of(Territory territory, TerritoryState then) {
        return new TerritoryView(
                territory.code,
                then.name(),
                territory.level,
                territory.parent,
                territory.path,
                then.oktmo(),
                territory.establishedOn,
                territory.abolishedOn,
                territory.successor,
                territory.version);
    }
}
