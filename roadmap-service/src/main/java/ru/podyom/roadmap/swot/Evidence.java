package ru.podyom.roadmap.swot;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an item rests on: at least one of the three. */
@Schema(name = "SwotEvidence")
public record Evidence(
        @Nullable
        @Size(min = 1, max = 100)
        @Schema(description = "Code of an indicator", examples = "quality-of-learning")
        String indicator,

        @Nullable
        @Size(min = 1, max = 100)
        @Schema(description = "Code of a procedure or of a result", examples = "vpr-ru-7-2021")
        String result,

        @Nullable
        @Size(max = 2000)
        @Pattern(regexp = "https?://\\S+", message = "a link starts with http:// or https://")
        @Schema(examples = "https://example.org/analysis.pdf")
        String link) {

    boolean saysNothing() {
        return indicator == null && result == null && link == null;
    }
}
