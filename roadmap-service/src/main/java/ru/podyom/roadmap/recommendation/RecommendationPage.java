package ru.podyom.roadmap.recommendation;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of recommendations, oldest first. */
public record RecommendationPage(
        @Schema(description = "Day by which status is computed")
        LocalDate today,

        List<RecommendationView> items,

        @Nullable @Schema(description = "Cursor of the next page; absent at the end")
        String next) {}
