package ru.podyom.roadmap.resource;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.problem.Violations;

/** An inventory as it is recorded: of all resources, for what it does not list is not there. */
@Schema(name = "NewResourceInventory")
public record NewInventory(
        @NotBlank @Schema(description = "Code of the school", examples = "lk-demyanovskaya")
        String school,

        @NotNull @Schema(description = "Day of the count; one inventory a day", examples = "2021-09-15")
        LocalDate takenOn,

        @NotEmpty @Size(max = 1000) List<@NotNull @Valid ResourceItem> items,

        @Nullable @Size(max = 1000) @Schema(description = "What it was counted by", examples = "АИС «Учебник»")
        String source) {

    /**
     * @param today after which a day is in the future
     */
    void check(LocalDate today) {
        Violations violations = new Violations()
                .check(!takenOn.isAfter(today), "/takenOn", "out-of-range", "a day to come has nothing to count");
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            String code = items.get(i).code();
            violations.check(codes.add(code), "/items/%d/code".formatted(i), "duplicate", code + " is listed before");
        }
        violations.refuse();
    }
}
