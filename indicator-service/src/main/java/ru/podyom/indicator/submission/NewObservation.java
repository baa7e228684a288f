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

/** An observation as it is sent. */
public record NewObservation(
        @NotBlank @Schema(description = "Code of the data element", examples = "teachers.networked")
        String element,

        @Nullable @Schema(description = "Code of the school; or give a territory", examples = "lk-arinichevskaya")
        String school,

        @Nullable @Schema(description = "Code of the territory; or give a school")
        String territory,

        @NotBlank @Schema(description = "As the element's periods are written", examples = "2020-2021")
        String period,

        @Nullable
        @Digits(integer = 12, fraction = 6)
        @Schema(description = "In the element's unit; 1 is yes and 0 is no; or say why it is missing", examples = "18")
        BigDecimal value,

        @Nullable @Size(max = 30) @Schema(description = "Checked against the element's, if given", examples = "persons")
        String unit,

        @Nullable @Schema(description = "Why there is no value")
        Missing missing,

        @NotNull @Schema(description = "The day it was observed, counted or asked", examples = "2021-05-20")
        LocalDate observedOn,

        @Nullable
        @Size(max = 2000)
        @Pattern(regexp = EVIDENCE, message = EVIDENCE_MESSAGE)
        @Schema(description = "What it rests on", examples = "https://example.org/registry-2021.pdf")
        String evidence) {

    // No other scheme: whoever shows it as a link must not run it.
    static final String EVIDENCE = "https?://\\S+|(?!\\s*[a-zA-Z][a-zA-Z0-9+.-]*:).+";
    static final String EVIDENCE_MESSAGE = "a link that starts with http:// or https://, or a document in words";

    Wanted wanted() {
        return new Wanted(element, school, territory, period, unit, new Said(value, missing, observedOn, evidence));
    }
}
