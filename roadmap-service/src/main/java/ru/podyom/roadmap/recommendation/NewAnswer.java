package ru.podyom.roadmap.recommendation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a school says to a recommendation. */
@Schema(name = "NewRecommendationAnswer")
public record NewAnswer(
        @NotBlank @Size(max = 4000) @Schema(examples = "Разбор проведён, занятия начаты")
        String answer,

        @Nullable @Size(max = 50) @Schema(examples = "[\"https://example.org/plan.pdf\"]")
        List<
                        @NotNull @Size(max = 2000)
                        @Pattern(regexp = "https?://\\S+", message = "a link starts with http:// or https://") String>
                links) {

    List<String> linkList() {
        return Objects.requireNonNullElse(links, List.of());
    }
}
