package ru.podyom.roadmap.activity;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which of a question's readings is meant. */
public record DeadlineAnswer(
        @NotBlank @Schema(description = "Code of the reading", examples = "schoolYear")
        String reading) {}
