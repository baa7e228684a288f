package ru.podyom.roadmap.resource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An inventory as it is read. */
@Schema(name = "ResourceInventoryView")
public record InventoryView(
        UUID id,
        @Schema(examples = "lk-demyanovskaya") String school,
        @Schema(examples = "ru/kuzbass/leninsk-kuznetsky") String territoryPath,
        LocalDate takenOn,
        List<ResourceItem> items,
        @Nullable String source,

        @Schema(description = "Resources of which there is less than is needed", examples = "3")
        int missing,

        @Nullable @Schema(description = "Day of the inventory before it; absent for the first")
        LocalDate since,

        @Schema(description = "What became of the resources since then")
        Growth growth,

        @Schema(description = "Resources of which there is more than then")
        int came,

        @Schema(description = "Resources of which there is less than then")
        int went,

        @Schema(description = "Resources in another unit than then")
        int notComparable,

        String recordedBy,
        Instant recordedAt,
        int version) {

    static InventoryView of(Inventory one) {
        return new InventoryView(
                one.id(),
                one.school,
                one.territoryPath,
                one.takenOn,
                one.items,
                one.source,
                one.missing,
                one.since,
                one.growth,
                one.came,
                one.went,
                one.notComparable,
                one.recordedBy,
                one.recordedAt,
                one.version);
    }
}
