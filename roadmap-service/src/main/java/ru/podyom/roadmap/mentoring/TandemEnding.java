package ru.podyom.roadmap.mentoring;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.problem.Violations;

/** That a tandem is ended. */
public record TandemEnding(
        @NotNull @Schema(description = "Last day", examples = "2022-03-01")
        LocalDate endedOn,

        @NotNull EndReason reason,

        @Nullable @Size(max = 2000) @Schema(description = "Required for the reason other; no names")
        String comment) {

    void check(Violations violations) {
        violations.check(
                reason != EndReason.OTHER || (comment != null && !comment.isBlank()),
                "/comment",
                "required",
                "which other reason it is");
    }
}
