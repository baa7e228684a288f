package ru.podyom.assessment.context;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.problem.Violations;

/**
 * The social context of a school in a year, as surveys give it. There is no federal formula that makes an index of it:
 * regions weigh it differently, and add attributes of their own.
 */
public record ContextAttributes(
        @Nullable @Valid @Schema(description = "Of families: both parents have higher education")
        Share bothParentsHigherEducation,

        @Nullable @Valid @Schema(description = "Of families: one parent")
        Share singleParentFamilies,

        @Nullable @Valid @Schema(description = "Of families: on a register of the authorities (на учёте)")
        Share registeredFamilies,

        @Nullable @Valid @Schema(description = "Of families: low income (малоимущие)")
        Share lowIncomeFamilies,

        @Nullable @Valid @Schema(description = "Of pupils: Russian is not the native language")
        Share nonNativeSpeakers,

        @Nullable @Valid @Schema(description = "Of pupils: limited health (ОВЗ)")
        Share disabledPupils,

        @Nullable @Size(max = 20) @Schema(description = "What the region asks beyond, by name; at most 20")
        Map<
                        @NotNull
                        @Pattern(
                                regexp = "[a-z][a-zA-Z0-9]{1,39}",
                                message = "a name is 2 to 40 of a-z, A-Z and 0-9, starting with a small letter")
                        String,
                        @NotNull @Valid Share>
                regional,

        @NotBlank
        @Size(max = 300)
        @Schema(description = "Where it is known from", examples = "Опрос родителей, октябрь 2023")
        String source) {

    void check(Violations found) {
        boolean says = Stream.of(
                                bothParentsHigherEducation,
                                singleParentFamilies,
                                registeredFamilies,
                                lowIncomeFamilies,
                                nonNativeSpeakers,
                                disabledPupils)
                        .anyMatch(Objects::nonNull)
                || (regional != null && !regional.isEmpty());
        found.check(says, "", "required", "a context has at least one attribute");
    }
}
