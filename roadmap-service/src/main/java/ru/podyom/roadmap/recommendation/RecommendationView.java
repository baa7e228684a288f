package ru.podyom.roadmap.recommendation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A recommendation as it is read. */
public record RecommendationView(
        UUID id,
        @Schema(examples = "lk-demyanovskaya") String school,
        @Schema(examples = "ru/kuzbass/leninsk-kuznetsky") String territoryPath,
        Ground ground,
        @Nullable @Schema(examples = "vpr-ru-7-2021") String groundCode,

        @Schema(examples = "Разобрать с учителями задания 3 и 7")
        String advice,

        List<String> links,
        LocalDate acknowledgeBy,
        @Nullable LocalDate dueOn,

        @Schema(description = "On the day asked for; today in Moscow if none was")
        RecommendationStatus status,

        @Schema(examples = "coordinator@lk") String sentBy,
        Instant sentAt,
        @Nullable @Schema(examples = "director@school") String acknowledgedBy,
        @Nullable Instant acknowledgedAt,
        @Nullable @Schema(examples = "Разбор проведён") String answer,
        List<String> answerLinks,
        @Nullable @Schema(examples = "director@school") String answeredBy,
        @Nullable Instant answeredAt,
        @Schema(examples = "3") int version) {

    static RecommendationView of(Recommendation one, LocalDate today) {
        return new RecommendationView(
                one.id(),
                one.school,
                one.territoryPath,
                one.ground,
                one.groundCode,
                one.advice,
                one.links,
                one.acknowledgeBy,
                one.dueOn,
                one.status(today),
                one.sentBy,
                one.sentAt,
                one.acknowledgedBy,
                one.acknowledgedAt,
                one.answer,
                one.answerLinks,
                one.answeredBy,
                one.answeredAt,
                one.version);
    }
}
