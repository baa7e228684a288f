package ru.podyom.roadmap.programme;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a programme is to go, and why. */
@Schema(name = "ProgrammeStateChange")
public record StateChange(
        @NotNull State state,

        @Nullable @Size(max = 1000) @Schema(description = "Required to cancel", examples = "утверждена новая редакция")
        String reason) {}
