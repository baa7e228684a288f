package ru.podyom.roadmap.matching;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what an answer was computed. */
@Schema(name = "MentorMatchRules")
public record MatchRules(
        @Schema(
                description = "Percent of the participants below the minimum from which a result is low",
                examples = "30")
        int lowFrom,

        @Schema(description = "Participants that a mentor's results must have together", examples = "20")
        int minParticipants,

        @Schema(
                description = "Percentage points between two schools from which fewerBelow and moreGood have all their"
                        + " points",
                examples = "30")
        int fullGap,

        Weights weights) {

    /** Most points of each part of the score. */
    @Schema(name = "MentorMatchWeights", description = "Most points of each part of the score")
    public record Weights(
            @Schema(examples = "40") int fewerBelow,
            @Schema(examples = "20") int moreGood,
            @Schema(examples = "10") int kind,
            @Schema(examples = "10") int locality,
            @Schema(examples = "10") int size,
            @Schema(examples = "10") int place) {}

    static MatchRules of(MatchingSettings settings) {
        MatchingSettings.Weights most = settings.weights();
        return new MatchRules(
                settings.lowFrom(),
                settings.minParticipants(),
                settings.fullGap(),
                new Weights(
                        most.fewerBelow(), most.moreGood(), most.kind(), most.locality(), most.size(), most.place()));
    }
}
