package ru.podyom.assessment.context;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The social context of a school in a year as it is read. */
public record ContextView(
        @Schema(description = "Code of the school", examples = "lk-arinichevskaya")
        String school,

        @Schema(examples = "2023-2024") String schoolYear,
        ContextAttributes attributes,
        @Schema(description = "When it was said") Instant changedAt,
        @Schema(examples = "3") int version) {}
