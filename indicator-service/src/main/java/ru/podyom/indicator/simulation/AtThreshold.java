package ru.podyom.indicator.simulation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The list for one threshold. */
@Schema(name = "ListAtThreshold")
public record AtThreshold(
        @Schema(description = "Percent", examples = "30") double threshold,
        @Schema(examples = "3") int listed,

        @Schema(description = "Codes of the schools, sorted")
        List<String> schools) {}
