package ru.podyom.indicator.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far a version is on its way into force. */
@Schema(name = "RuleSetRun")
public record RunView(
        UUID id,
        @Schema(examples = "shnor-2021") String ruleSet,
        @Schema(examples = "2") int version,

        @Nullable @Schema(description = "Version whose list it replaces", examples = "1")
        Integer replaces,

        Run.Phase phase,

        @Schema(description = "First day in force; it waits for it", examples = "2021-09-01")
        LocalDate dueOn,

        @Schema(description = "Schools when it began", examples = "5000")
        int schools,

        @Schema(description = "Schools judged so far; new schools may make it more", examples = "1200")
        int judged,

        @Nullable @Schema(description = "Why it came to nothing", examples = "C1: not true or false")
        String failure,

        Instant startedAt,
        @Nullable Instant finishedAt) {

    static RunView of(Run run) {
        return new RunView(
                run.id(),
                run.ruleSet,
                run.version,
                run.replaces,
                run.phase,
                run.dueOn,
                run.schools,
                run.judged,
                run.failure,
                run.startedAt,
                run.finishedAt);
    }
}
