package ru.podyom.roadmap.resource;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of inventories, in the order of their recording. */
@Schema(name = "ResourceInventoryPage")
public record InventoryPage(
        List<InventoryHead> items,

        @Nullable @Schema(description = "Cursor of the next page; absent at the end")
        String next) {}
