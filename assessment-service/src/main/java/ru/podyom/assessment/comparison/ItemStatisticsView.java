package ru.podyom.assessment.comparison;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.procedure.Difficulty;
import ru.podyom.assessment.statistics.Figure;

/** How the items of a procedure were done, in an area and in the wider ones. */
@Schema(name = "ItemStatistics")
public record ItemStatisticsView(
        @Schema(examples = "vpr-ma-5-2019") String procedure,

        @Schema(description = "From the school or territory asked for outward")
        List<AreaItems> areas) {

    /** The items of one area, in the order of the paper; none if nobody has told the items of the procedure. */
    @Schema(name = "ItemStatisticsArea")
    public record AreaItems(
            Area.AreaLevel level,
            @Schema(examples = "leninsk-kuznetsky") String code,
            List<ItemFigures> items) {}

    /** One item. */
    @Schema(name = "ItemFigures")
    public record ItemFigures(
            @Schema(examples = "5.1") String number,
            @Schema(examples = "2") int maxScore,

            @Nullable @Schema(examples = "Решать задачи на проценты")
            String skill,

            @Nullable Difficulty difficulty,

            @Schema(
                    description =
                            "% выполнения: Σ score / (N · max) · 100, of the school results that tell the points of"
                                    + " all items. Source: domain.md B4")
            Figure facility,

            @Schema(description = "The same among pupils with mark 2 (or 1), of the pupils whose scores are held")
            Figure facilityOfMark2,

            @Schema(description = "Among pupils with mark 3")
            Figure facilityOfMark3,

            @Schema(description = "Among pupils with mark 4")
            Figure facilityOfMark4,

            @Schema(description = "Among pupils with mark 5")
            Figure facilityOfMark5,

            @Schema(description = "Percent of the pupils, whose scores are held, that did not attempt it")
            Figure notAttempted) {}
}
