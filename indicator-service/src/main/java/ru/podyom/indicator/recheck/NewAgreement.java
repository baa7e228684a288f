package ru.podyom.indicator.recheck;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.problem.Violations;

/** What a recheck counted: marks, points or both. */
@Schema(name = "NewRecheckAgreement")
public record NewAgreement(
        @Min(1) @Max(10_000) @Schema(description = "Works checked again, at most those of the sample", examples = "12")
        int works,

        @Nullable @Min(0) @Schema(description = "Of these, with the same mark", examples = "11")
        Integer marksAgreeing,

        @Nullable
        @Min(1)
        @Max(1_000_000)
        @Schema(description = "Items of these works whose points were compared", examples = "240")
        Integer pointsCompared,

        @Nullable @Min(0) @Schema(description = "Of these, with the same points", examples = "231")
        Integer pointsAgreeing) {

    void check(int drawn) {
        new Violations()
                .check(works <= drawn, "/works", "out-of-range", "the sample has " + drawn + " works")
                .check(
                        marksAgreeing != null || pointsCompared != null,
                        "/marksAgreeing",
                        "required",
                        "say how many marks or points agree")
                .check(
                        marksAgreeing == null || marksAgreeing <= works,
                        "/marksAgreeing",
                        "out-of-range",
                        "more than works")
                .check(
                        (pointsCompared == null) == (pointsAgreeing == null),
                        "/pointsAgreeing",
                        "required",
                        "points agreeing and compared come together")
                .check(
                        pointsCompared == null || pointsAgreeing == null || pointsAgreeing <= pointsCompared,
                        "/pointsAgreeing",
                        "out-of-range",
                        "more than compared")
                .refuse();
    }

    Agreement of(String by, Instant at) {
        return new Agreement(
                works,
                marksAgreeing == null ? null : AgreedShare.of(marksAgreeing, works),
                pointsCompared == null || pointsAgreeing == null
                        ? null
                        : AgreedShare.of(pointsAgreeing, pointsCompared),
                by,
                at);
    }
}
