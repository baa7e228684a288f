package ru.podyom.roadmap.practice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.mentoring.Deficit;
import ru.podyom.runtime.problem.Violations;

/** A practice as it is offered. */
public record NewPractice(
        @NotBlank @Schema(description = "Code of the school that offers it", examples = "lk-demyanovskaya")
        String school,

        @NotBlank @Size(max = 300) @Schema(examples = "Разбор заданий в малых группах")
        String title,

        @NotBlank
        @Size(max = 10000)
        @Schema(
                description = "What is done, and what it brought",
                examples = "Раз в неделю группа из четырёх учеников…")
        String summary,

        @Nullable
        @Pattern(regexp = "[A-Z]{2,20}", message = "a subject is 2 to 20 capital letters")
        @Schema(description = "Code of the subject; absent: of any", examples = "MA")
        String subject,

        @Nullable @Min(1) @Max(11) @Schema(description = "Both grades, or none: of any", examples = "5")
        Integer gradeFrom,

        @Nullable @Min(1) @Max(11) @Schema(examples = "7") Integer gradeTo,

        @Nullable @Size(max = 4) @Schema(description = "What it helps teachers with")
        Set<@NotNull Deficit> deficits,

        @Nullable @Size(max = 50) List<@NotNull @Valid PracticeDocument> documents) {

    List<Deficit> deficitList() {
        return Objects.requireNonNullElse(deficits, Set.<Deficit>of()).stream()
                .sorted()
                .toList();
    }

    List<PracticeDocument> documentList() {
        return Objects.requireNonNullElse(documents, List.of());
    }

    void check() {
        Integer from = gradeFrom;
        Integer to = gradeTo;
        new Violations()
                .check((from == null) == (to == null), "/gradeTo", "required", "both grades, or none of them")
                .check(
                        from == null || to == null || from <= to,
                        "/gradeTo",
                        "contradiction",
                        "it is lower than gradeFrom")
                .refuse();
    }
}
