package ru.podyom.indicator.submission;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.observation.Missing;
import ru.podyom.indicator.observation.Said;

/** What is to be said instead, and why. */
@Schema(name = "ObservationCorrection")
public record Correction(
        @Nullable
        @Digits(integer = 12, fraction = 6)
        @Schema(description = "In the element's unit; or say why it is missing", examples = "17")
        BigDecimal value,

        @Nullable @Size(max = 30) @Schema(description = "Checked against the element's, if given", examples = "persons")
        String unit,

        @Nullable @Schema(description = "Why there is no value")
        Missing missing,

        @NotNull @Schema(examples = "2021-05-20") LocalDate observedOn,

        @Nullable
        @Size(max = 2000)
        @Pattern(regexp = NewObservation.EVIDENCE, message = NewObservation.EVIDENCE_MESSAGE)
        @Schema(description = "What it rests on", examples = "https://example.org/registry-2021.pdf")
        String evidence,

        @NotBlank @Size(max = 1000) @Schema(examples = "Пересчитано без совместителей")
        String reason) {

    Said said() {
        return new Said(value, missing, observedOn, evidence);
    }
}
