package ru.podyom.roadmap.resource;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An inventory in a list, without its resources. */
@Schema(name = "ResourceInventoryHead")
public record InventoryHead(
        UUID id,
        @Schema(examples = "lk-demyanovskaya") String school,
        LocalDate takenOn,

        @Schema(description = "Resources that it lists", examples = "40")
        int listed,

        @Schema(description = "Those of which there is less than is needed", examples = "3")
        int missing,

        @Nullable @Schema(description = "Day of the inventory before it; absent for the first")
        LocalDate since,

        Growth growth,
        int came,
        int went,
        int notComparable,
        int version) {}
