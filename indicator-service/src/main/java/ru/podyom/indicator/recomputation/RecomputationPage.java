package ru.podyom.indicator.recomputation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of recomputations, newest first. */
public record RecomputationPage(
        List<RecomputationView> items,

        @Nullable @Schema(description = "Cursor of the next page; absent at the end")
        String next) {}
