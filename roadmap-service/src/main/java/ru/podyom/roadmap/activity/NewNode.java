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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.schedule.Schedule;

/** A section or activity within a plan that is sent as a whole. */
@Schema(name = "NewActivityNode")
public record NewNode(
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

        @Nullable @Schema(description = "What stands below, in printed order")
        List<@NotNull @Valid NewNode> children) {

    public static final int LONGEST_TEXT = 2_000;
    public static final int LONGEST_DEADLINE = 500;

    List<NewNode> below() {
        return Objects.requireNonNullElse(children, List.of());
    }

    NewActivity alone(@Nullable UUID parent) {
        return new NewActivity(
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
                parent,
                null);
    }
}
