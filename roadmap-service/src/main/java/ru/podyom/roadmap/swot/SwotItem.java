package ru.podyom.roadmap.swot;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that is said, and what it rests on. */
public record SwotItem(
        @NotBlank @Size(max = 2000) @Schema(examples = "Учителя математики без первой категории")
        String text,

        @Nullable @Valid Evidence evidence) {}
