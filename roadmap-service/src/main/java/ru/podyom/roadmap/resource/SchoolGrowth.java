package ru.podyom.roadmap.resource;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of one school's resources between two days. */
@Schema(name = "SchoolResourceGrowth")
public record SchoolGrowth(
        @Schema(examples = "lk-demyanovskaya") String school,

        @Nullable @Schema(description = "Day of the latest inventory up to from")
        LocalDate fromTakenOn,

        @Nullable @Schema(description = "Day of the latest inventory after from and up to to")
        LocalDate toTakenOn,

        Growth growth,

        @Schema(description = "Resources of which there is more", examples = "4")
        int came,

        @Schema(description = "Resources of which there is less", examples = "0")
        int went,

        @Schema(description = "Resources in another unit", examples = "0")
        int notComparable,

        @Nullable
        @Schema(
                description =
                        "Resources of which there is still less than is needed; absent where nothing was reported",
                examples = "2")
        Integer missing) {

    static SchoolGrowth of(Object[] row) {
        return new SchoolGrowth(
                (String) row[0],
                (LocalDate) row[1],
                (LocalDate) row[2],
                Spelling.read(Growth.class, row[3]),
                (Integer) row[4],
                (Integer) row[5],
                (Integer) row[6],
                (Integer) row[7]);
    }
}
