package ru.podyom.roadmap.occurrence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.programme.Programme;
import ru.podyom.runtime.problem.Violations;

/** An occurrence that no date opens, as it is asked for. */
public record NewOccurrence(
        @NotBlank
        @Size(max = 300)
        @Schema(description = "What opens it; once for each cause", examples = "Заявка школы от 12.10.2021")
        String cause,

        @NotNull @Schema(examples = "2021-10-12") LocalDate opensOn,

        @Nullable
        @Schema(description = "Last day; what the plan grants after the event, if absent", examples = "2021-10-26")
        LocalDate dueOn,

        @Nullable
        @Schema(
                description = "Whose work it is; only, and always, of an activity of schools",
                examples = "lk-demyanovskaya")
        String school) {

    void check(Violations violations, Programme programme) {
        violations
                .check(
                        dueOn == null || !dueOn.isBefore(opensOn),
                        "/dueOn",
                        "contradiction",
                        "it is due before it opens")
                .check(
                        !opensOn.isBefore(programme.termFrom()) && !opensOn.isAfter(programme.termTo()),
                        "/opensOn",
                        "outside-term",
                        "the programme runs from %s to %s".formatted(programme.termFrom(), programme.termTo()));
    }
}
