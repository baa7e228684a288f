package ru.podyom.assessment.comparison;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.statistics.Figure;
import ru.podyom.assessment.statistics.Share;

/** A school's result in a procedure beside those of the territories it stands in. */
@Schema(name = "SchoolComparison")
public record ComparisonView(
        @Schema(examples = "lk-arinichevskaya") String school,
        @Schema(examples = "vpr-ma-5-2019") String procedure,

        @Schema(description = "The school, its municipality, its region, the federation")
        List<AreaView> areas) {

    /** One of them; a territory's figures take the school in. */
    @Schema(name = "ComparisonArea")
    public record AreaView(
            Area.AreaLevel level,
            @Schema(examples = "leninsk-kuznetsky") String code,

            @Schema(description = "Share with mark 2, below the minimum")
            Compared belowMinimum,

            @Schema(description = "Качество знаний: (n4 + n5) / N · 100. Source: domain.md B4")
            Compared knowledgeQuality,

            @Schema(description = "Понизили: the mark is below the journal's. Source: domain.md B3")
            Compared lowered,

            @Schema(description = "Подтвердили the journal's mark")
            Compared confirmed,

            @Schema(description = "Повысили: the mark is above the journal's")
            Compared raised,

            @Schema(description = "Mean primary score, weighted by participants")
            Figure meanScore) {}

    /** A share, and how the school's differs from the rest of the territory. */
    @Schema(name = "ComparedShare")
    public record Compared(
            Share share,

            @Nullable
            @Schema(description = "The school against the rest of this territory; absent for the school itself")
            Difference difference) {}
}
