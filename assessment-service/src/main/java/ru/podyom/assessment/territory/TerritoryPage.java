package ru.podyom.assessment.territory;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of territories in the order of their paths. */
public record TerritoryPage(
        List<TerritoryView> items,

        @Nullable @Schema(description = "Cursor of the next page; absent at the end")
        String next) {}
