package ru.podyom.assessment.territory;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.timeline.Reason;
import ru.podyom.runtime.problem.Violations;

/** Something that happened to a territory on a day, now or earlier. */
public record NewTerritoryChange(
        @NotNull TerritoryChangeKind kind,

        @NotNull
        @PastOrPresent(message = "what has not happened yet may still be decided otherwise; tell it when it has")
        @Schema(description = "First day on which it is so; not in the future", examples = "2021-12-01")
        LocalDate on,

        @Nullable
        @Size(min = 1, max = 200)
        @Schema(description = "Of rename", examples = "Ленинск-Кузнецкий муниципальный округ")
        String name,

        @Nullable
        @Pattern(regexp = "[0-9]{8}([0-9]{3})?", message = "OKTMO has 8 or 11 digits")
        @Schema(description = "Of changeOktmo", examples = "32525000")
        String oktmo,

        @Nullable
        @Schema(description = "Of abolish: code of the territory of the same level that takes over", examples = "topki")
        String successor,

        @Nullable @Schema(examples = "объединение округов") @Size(max = 500)
        String reason,

        @Nullable
        @Size(max = 300)
        @Schema(description = "The law by which it happened", examples = "Закон от 02.08.2019 № 74-ОЗ")
        String document) {

    void check(String territory, Violations found) {
        belongs(found, TerritoryChangeKind.RENAME, name, "/name");
        belongs(found, TerritoryChangeKind.CHANGE_OKTMO, oktmo, "/oktmo");
        belongs(found, TerritoryChangeKind.ABOLISH, successor, "/successor");
        found.check(name == null || !name.isBlank(), "/name", "required", "a name is not blank");
        found.check(!territory.equals(successor), "/successor", "itself", "a territory does not succeed itself");
    }

    private void belongs(Violations found, TerritoryChangeKind to, @Nullable Object value, String pointer) {
        String what = to.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        found.check(kind != to || value != null, pointer, "required", "to " + what + " names it");
        found.check(kind == to || value == null, pointer, "not-allowed", "only to " + what + " names it");
    }

    @Nullable
    String why() {
        return Reason.of(reason, document);
    }
}
