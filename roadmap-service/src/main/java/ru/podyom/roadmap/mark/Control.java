package ru.podyom.roadmap.mark;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.problem.Violations;

/** What a controller says of what was marked. */
@Schema(name = "OccurrenceControl")
public record Control(
        @NotNull Decision decision,

        @Nullable @Size(max = 2000) @Schema(description = "Required to give it back", examples = "нет протокола")
        String comment) {

    /** Yes, or to be done again. */
    @Schema(name = "OccurrenceControlDecision")
    public enum Decision {
        @JsonProperty("confirm")
        CONFIRM,
        @JsonProperty("return")
        RETURN
    }

    void check() {
        new Violations()
                .check(decision != Decision.RETURN || comment != null, "/comment", "required", "why is it given back?")
                .refuse();
    }
}
