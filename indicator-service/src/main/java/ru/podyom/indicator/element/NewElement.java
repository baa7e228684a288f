package ru.podyom.indicator.element;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.problem.Violations;

/** A data element as it is sent. */
public record NewElement(
        @NotNull
        @Pattern(
                regexp = "[a-z][a-z0-9-]{1,39}(\\.[a-z0-9][a-z0-9-]{0,39}){0,3}",
                message = "small letters, digits and hyphens, in up to four parts with full stops between")
        @Schema(examples = "pupils.hot-meals")
        String code,

        @NotBlank @Size(max = 200) @Schema(examples = "Обучающихся с горячим питанием")
        String nameRu,

        @NotBlank @Size(max = 200) @Schema(examples = "Pupils with a hot meal")
        String nameEn,

        @NotNull
        @Pattern(regexp = "[a-z][a-zA-Z]{1,29}", message = "2 to 30 letters, the first one small")
        @Schema(
                description = "Of what it counts: persons, cases, pieces, hours, points, percent, yesNo or another one",
                examples = "persons")
        String unit,

        @NotNull ElementKind kind,
        @NotNull About about,
        @NotNull PeriodKind periodKind,

        @Nullable
        @Digits(integer = 12, fraction = 3)
        @Schema(description = "The least value; 0 if absent", examples = "0")
        BigDecimal minimum,

        @Nullable
        @Digits(integer = 12, fraction = 3)
        @Schema(description = "The greatest value; 100 of percent, 1 of yes or no, else without if absent")
        BigDecimal maximum,

        @Nullable
        @Schema(
                description = "The element that it is never more than, of the same school or territory and period",
                examples = "pupils")
        String partOf,

        @NotBlank @Size(max = 500) @Schema(description = "Where values come from", examples = "Отчёт школы")
        String source,

        @NotNull Certainty certainty) {

    BigDecimal least() {
        return Objects.requireNonNullElse(minimum, BigDecimal.ZERO);
    }

    @Nullable
    BigDecimal most() {
        return maximum == null ? kind.most() : maximum;
    }

    void check(Violations found) {
        BigDecimal most = most();
        BigDecimal ofKind = kind.most();
        found.check(most == null || least().compareTo(most) <= 0, "/maximum", "upside-down", "less than the minimum")
                .check(!kind.isNeverNegative() || least().signum() >= 0, "/minimum", "out-of-range", "is less than 0")
                .check(
                        ofKind == null || most == null || most.compareTo(ofKind) <= 0,
                        "/maximum",
                        "out-of-range",
                        "is more than " + ofKind)
                .check(!code.equals(partOf), "/partOf", "contradiction", "nothing is a part of itself");
    }
}
