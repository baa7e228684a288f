package ru.podyom.assessment.statistics;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One group and its figures. */
@Schema(name = "StatisticsGroup")
public record GroupView(
        @Schema(description = "In the order of groupBy") List<KeyView> group, Figures figures) {

    /** What the results of a group have in common. */
    @Schema(name = "StatisticsKey")
    public record KeyView(
            Grouping by,
            @Schema(examples = "leninsk-kuznetsky") String code,

            @Nullable
            @Schema(
                    description = "Absent where a code says it all: procedures and school years",
                    examples = "Ариничевская СОШ")
            String name) {}

    /** Where a list stands after this group. */
    String place() {
        return group.get(0).code() + " " + (group.size() > 1 ? group.get(1).code() : "");
    }
}
