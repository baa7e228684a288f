package ru.podyom.roadmap.overview;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Plan and fact of occurrences on a day, in groups. */
@Schema(name = "PlanFact")
public record PlanFact(
        @Schema(description = "Day by which it is computed") LocalDate today,
        @Schema(description = "By what it is counted") Grouping by,
        PlanFactRow total,
        @Schema(description = "In the order of their keys") List<PlanFactRow> groups) {}
