package ru.podyom.roadmap.resource;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a school's resources between two days, each by itself. */
@Schema(name = "ResourceDifference")
public record Difference(
        LocalDate from,
        LocalDate to,
        SchoolGrowth growth,

        @Schema(description = "By category and code; none where nothing was reported")
        List<ItemChange> items) {}
