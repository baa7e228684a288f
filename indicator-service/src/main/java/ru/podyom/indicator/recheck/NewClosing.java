package ru.podyom.indicator.recheck;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a case came to. */
@Schema(name = "ObjectivityCaseClosing")
public record NewClosing(
        @NotNull Outcome outcome,

        @NotBlank
        @Size(max = 4000)
        @Schema(
                description = "What was seen, and what help follows",
                examples = "Расхождения в оценивании задания 7; проведён разбор критериев с учителями")
        String comment) {}
