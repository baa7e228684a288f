package ru.podyom.roadmap.resource;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One resource: how much of it there is, and how much is needed. */
public record ResourceItem(
        @NotNull Category category,

        @NotNull
        @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,79}", message = "a code is 1 to 80 small letters, digits and hyphens")
        @Schema(description = "The same resource has the same code in every inventory", examples = "laptops")
        String code,

        @NotBlank @Size(max = 300) @Schema(examples = "Ноутбуки")
        String name,

        @NotBlank @Size(max = 30) @Schema(description = "What it is counted in", examples = "шт.")
        String unit,

        @NotNull
        @DecimalMin("0")
        @DecimalMax("1000000000")
        @Digits(integer = 10, fraction = 3)
        @Schema(description = "How much there is, in units", examples = "12")
        BigDecimal available,

        @Nullable
        @DecimalMin("0")
        @DecimalMax("1000000000")
        @Digits(integer = 10, fraction = 3)
        @Schema(description = "How much it takes in all, in units; absent: not known", examples = "30")
        BigDecimal needed) {

    /** 1.50 is 1.5, for the same inventory sent again is no other one. */
    public ResourceItem {
        unit = stripped(unit);
        available = plain(available);
        needed = plain(needed);
    }

    // What is absent is refused by the constraints, which look at the record after it was made.
    @SuppressWarnings("NullAway")
    private static String stripped(@Nullable String text) {
        return text == null ? null : text.strip();
    }

    @SuppressWarnings("NullAway")
    private static BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
