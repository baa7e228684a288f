package ru.podyom.roadmap.programme;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Money that a programme names. */
@Schema(name = "ProgrammeBudget")
public record Budget(
        @NotBlank @Size(max = 200) @Schema(examples = "муниципальный бюджет")
        String source,

        @Nullable
        @Min(1990)
        @Max(2100)
        @Schema(description = "Calendar year; absent for the whole term", examples = "2021")
        Integer year,

        @NotNull
        @DecimalMin("0")
        @Digits(integer = 15, fraction = 2)
        @Schema(description = "Roubles", examples = "120000.00")
        BigDecimal amount) {}
