package ru.podyom.assessment.context;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A share of those who were asked. */
public record Share(
        @NotNull
        @DecimalMin("0")
        @DecimalMax("100")
        @Digits(integer = 3, fraction = 3)
        @Schema(description = "Percent, 0 to 100", examples = "34.5")
        BigDecimal percent,

        @Nullable
        @Min(1)
        @Max(20_000)
        @Schema(description = "Number of families or pupils asked; absent if that is not known", examples = "120")
        Integer asked) {}
