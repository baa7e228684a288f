package ru.podyom.roadmap.programme;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step in the life of a programme as it is read. */
@Schema(name = "ProgrammeStep")
public record StepView(
        @Nullable @Schema(description = "Absent where the programme was made")
        State from,

        State to,

        @Nullable @Schema(examples = "утверждена новая редакция")
        String reason,

        @Schema(examples = "metodist@leninsk-kuznetsky") String by,
        Instant at) {

    static StepView of(Step step) {
        return new StepView(step.from, step.to, step.reason, step.madeBy, step.madeAt);
    }
}
