package ru.podyom.roadmap.practice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document that shows how it is done. */
public record PracticeDocument(
        @NotBlank @Size(max = 300) @Schema(examples = "Конспект занятия")
        String title,

        @NotNull
        @Size(max = 2000)
        @Pattern(regexp = "https?://\\S+", message = "a link starts with http:// or https://")
        @Schema(examples = "https://example.org/lesson.pdf")
        String link) {}
