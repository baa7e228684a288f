package ru.podyom.roadmap.resource;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of one resource. */
@Schema(name = "ResourceChange")
public record ItemChange(
        Category category,
        @Schema(examples = "laptops") String code,
        @Schema(examples = "Ноутбуки") String name,

        @Nullable @Schema(description = "Absent where it was not listed", examples = "шт.")
        String unitBefore,

        @Nullable @Schema(description = "Absent where it is listed no more", examples = "шт.")
        String unitAfter,

        @Nullable @Schema(description = "In units of before; absent where it was not listed", examples = "12")
        BigDecimal availableBefore,

        @Nullable @Schema(description = "In units of after; absent where it is listed no more", examples = "20")
        BigDecimal availableAfter,

        @Nullable
        @Schema(description = "How much more there is; absent where units differ, for nobody guesses", examples = "8")
        BigDecimal change,

        @Nullable @Schema(description = "How much it takes in all, as it was said last", examples = "30")
        BigDecimal needed,

        @Nullable
        @Schema(description = "How much is still missing; absent where the need is not known", examples = "10")
        BigDecimal missing,

        Outcome outcome) {

    static ItemChange of(Object[] row) {
        return new ItemChange(
                Spelling.read(Category.class, row[0]),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (BigDecimal) row[5],
                (BigDecimal) row[6],
                (BigDecimal) row[7],
                (BigDecimal) row[8],
                (BigDecimal) row[9],
                Spelling.read(Outcome.class, row[10]));
    }
}
