package ru.podyom.roadmap.recommendation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.problem.Violations;

/** A recommendation as it is sent. */
public record NewRecommendation(
        @NotBlank @Schema(description = "Code of the school that is advised", examples = "lk-demyanovskaya")
        String school,

        @NotNull Ground ground,

        @Nullable
        @Size(max = 100)
        @Schema(description = "Code of the procedure, indicator or result", examples = "vpr-ru-7-2021")
        String groundCode,

        @NotBlank
        @Size(max = 4000)
        @Schema(description = "What to do", examples = "Разобрать с учителями задания 3 и 7")
        String advice,

        @Nullable @Size(max = 50) @Schema(examples = "[\"https://example.org/analysis.pdf\"]")
        List<
                        @NotNull @Size(max = 2000)
                        @Pattern(regexp = "https?://\\S+", message = "a link starts with http:// or https://") String>
                links,

        @NotNull @Schema(description = "Last day to acknowledge it", examples = "2021-11-15")
        LocalDate acknowledgeBy,

        @Nullable @Schema(description = "Last day to have done it", examples = "2022-02-01")
        LocalDate dueOn) {

    List<String> linkList() {
        return Objects.requireNonNullElse(links, List.of());
    }

    void check(LocalDate today) {
        new Violations()
                .check(
                        !acknowledgeBy.isBefore(today),
                        "/acknowledgeBy",
                        "in-the-past",
                        "nobody can acknowledge it by then any more")
                .check(
                        dueOn == null || !dueOn.isBefore(acknowledgeBy),
                        "/dueOn",
                        "contradiction",
                        "it is to be done before it has to be acknowledged")
                .refuse();
    }
}
