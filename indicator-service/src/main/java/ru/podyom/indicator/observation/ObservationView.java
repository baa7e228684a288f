package ru.podyom.indicator.observation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An observation as it is read. */
@Schema(name = "Observation")
public record ObservationView(
        UUID id,
        @Schema(examples = "teachers.networked") String element,

        @Nullable @Schema(description = "Code of the school; absent about a territory", examples = "lk-arinichevskaya")
        String school,

        @Schema(examples = "ru/kuzbass/leninsk-kuznetsky") String territoryPath,
        @Schema(examples = "2020-2021") String period,

        @Nullable @Schema(description = "In the element's unit; 1 is yes and 0 is no", examples = "18")
        BigDecimal value,

        @Nullable @Schema(description = "Why there is no value")
        Missing missing,

        LocalDate observedOn,

        @Nullable @Schema(examples = "https://example.org/registry-2021.pdf")
        String evidence,

        @Nullable @Schema(description = "Why it was corrected", examples = "Пересчитано без совместителей")
        String reason,

        @Schema(examples = "metodist@leninsk-kuznetsky") String author,
        Instant submittedAt,
        ObservationState state,
        @Nullable @Schema(examples = "analyst@kuzbass") String decidedBy,
        @Nullable Instant decidedAt,

        @Nullable @Schema(description = "What was said with the decision", examples = "Нет приказа")
        String note,

        @Nullable @Schema(description = "What counts; absent until a version is approved")
        Approved approved,

        Instant changedAt,
        @Schema(examples = "2") int version) {

    /** The version that counts: of a correction that waits, the one before. */
    @Schema(name = "ApprovedObservation")
    public record Approved(
            @Schema(description = "Version in which it was approved", examples = "2")
            int version,

            @Nullable @Schema(examples = "18") BigDecimal value,
            @Nullable Missing missing) {}
}
