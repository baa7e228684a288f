package ru.podyom.indicator.target;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A target as it is sent: a range from the worst acceptable value to what is aimed at; equal for a single value. */
public record NewTarget(
        @NotBlank @Schema(examples = "activities-done-share")
        String indicator,

        @Nullable @Schema(description = "Code of the territory; or give a programme", examples = "leninsk-kuznetsky")
        String territory,

        @Nullable @Schema(description = "Code of the programme; or give a territory", examples = "pervomaysky-2020")
        String programme,

        @NotNull
        @Pattern(
                regexp = "[0-9]{4}(-[0-9]{4}(-(H[12]|Q[1-4]))?)?|term",
                message = "2021, 2020-2021, 2020-2021-H1, 2020-2021-Q3, or term for a programme's whole term")
        @Schema(examples = "2020-2021")
        String period,

        @NotNull @Schema(description = "The worst value that is acceptable; 0 is a value", examples = "80")
        BigDecimal minimum,

        @NotNull @Schema(description = "What is aimed at", examples = "100")
        BigDecimal aspiration,

        @NotBlank
        @Size(max = 1000)
        @Schema(description = "Document that promises it", examples = "программа 004, таблица 2")
        String source) {}
