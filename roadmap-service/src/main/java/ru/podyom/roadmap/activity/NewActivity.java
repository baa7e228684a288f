package ru.podyom.roadmap.activity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.schedule.Schedule;

/** One section or activity as it is sent. */
public record NewActivity(
        @Nullable @Size(max = 40) @Schema(description = "As printed: may be missing, may repeat", examples = "2.4.")
        String number,

        @NotNull Kind kind,

        @NotBlank
        @Size(max = NewNode.LONGEST_TEXT)
        @Schema(examples = "Совещание директоров о работе со школами с низкими результатами")
        String title,

        @Nullable
        @Size(max = NewNode.LONGEST_DEADLINE)
        @Schema(description = "As printed; read into a schedule", examples = "Один раз в четверть")
        String deadline,

        @Nullable
        @Schema(description = "Last day, where the text names no other; not with a schedule", examples = "2020-08-20")
        LocalDate dueOn,

        @Nullable
        @Schema(description = "What the deadline means, where a person knows better than the reading of the text")
        Schedule schedule,

        @Nullable @Valid @Schema(description = "Who answers for it, does it, takes part in it and confirms it")
        Roles roles,

        @Nullable @Size(max = NewNode.LONGEST_TEXT) @Schema(examples = "Выработаны рекомендации")
        String expectedResult,

        @Nullable @Valid @Schema(description = "Whose work it is; the programme's own bearer if absent")
        Audience audience,

        @Nullable @Size(max = 50) @Schema(description = "Codes of the programme's objectives", examples = "[\"2\"]")
        List<@NotBlank @Size(max = 20) String> objectives,

        @Nullable @Size(max = 50) @Schema(description = "Codes of indicators", examples = "[\"network-share\"]")
        List<@NotBlank @Size(max = 80) String> indicators,

        @Nullable
        @Size(max = 30)
        @Schema(
                description = "Of a plan with year columns: what is to be done in each calendar year",
                examples = "{\"2021\": \"Договоры о сотрудничестве\"}")
        SortedMap<@NotNull @Min(1990) @Max(2100) Integer, @NotBlank @Size(max = NewNode.LONGEST_TEXT) String> years,

        @Nullable @Schema(description = "Section or activity above; absent at the top")
        UUID parent,

        @Nullable
        @Min(1)
        @Schema(description = "Place among its siblings, from 1; last if absent, or beyond the end", examples = "3")
        Integer position) {

    /** The same without its place. */
    NewNode node() {
        return new NewNode(
                number,
                kind,
                title,
                deadline,
                dueOn,
                schedule,
                roles,
                expectedResult,
                audience,
                objectives,
                indicators,
                years,
                null);
    }

    Roles rolesRead() {
        return roles == null ? Roles.NONE : roles.read();
    }

    Audience audienceOrOwn() {
        return Objects.requireNonNullElse(audience, Audience.PROGRAMME);
    }

    List<String> objectiveCodes() {
        return Objects.requireNonNullElse(objectives, List.of());
    }

    List<String> indicatorCodes() {
        return Objects.requireNonNullElse(indicators, List.of());
    }

    SortedMap<Integer, String> inYears() {
        return Objects.requireNonNullElseGet(years, TreeMap::new);
    }
}
