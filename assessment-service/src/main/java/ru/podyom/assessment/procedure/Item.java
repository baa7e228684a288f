package ru.podyom.assessment.procedure;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One item (задание) of a procedure; the text of the task itself is not published and not kept.
 *
 * @param tags what conditional thresholds count: {@code geometry}, {@code GK}
 */
public record Item(
        @NotBlank @Size(max = 20) @Schema(description = "As it is printed, once a procedure", examples = "5.1")
        String number,

        @Min(1) @Max(100) @Schema(examples = "2") int maxScore,

        @Nullable @Size(max = 500) @Schema(description = "What is tested", examples = "Решать задачи на проценты")
        String skill,

        @Nullable Difficulty difficulty,

        @Nullable
        @Size(max = 1000)
        @Schema(description = "Planned outcome of learning (планируемый результат)", examples = "находит долю от числа")
        String outcome,

        @Nullable @Size(max = 100) @Schema(description = "Part of the paper", examples = "1")
        String part,

        @Size(max = 10)
        @Schema(description = "What conditional thresholds of a scale count", examples = "[\"geometry\"]")
        List<
                        @NotNull
                        @Pattern(regexp = "[A-Za-z0-9-]{1,30}", message = "a tag is 1 to 30 of A-Z, a-z, 0-9 and -")
                        String>
                tags) {

    public Item {
        tags = Objects.requireNonNullElse(tags, List.of());
    }
}
