package ru.podyom.roadmap.recommendation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The events {@code recommendation.sent}, {@code .acknowledged}, {@code .answered}: who was advised what for, not what. */
record RecommendationTold(
        UUID id,
        String school,
        String territoryPath,
        Ground ground,
        @Nullable String groundCode,
        LocalDate acknowledgeBy,
        @Nullable LocalDate dueOn,
        boolean acknowledged,
        boolean answered,
        int version) {

    static RecommendationTold of(Recommendation one) {
        return new RecommendationTold(
                one.id(),
                one.school,
                one.territoryPath,
                one.ground,
                one.groundCode,
                one.acknowledgeBy,
                one.dueOn,
                one.acknowledgedAt != null,
                one.answeredAt != null,
                one.version);
    }
}
