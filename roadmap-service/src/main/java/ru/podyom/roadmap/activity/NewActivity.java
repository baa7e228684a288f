package ru.podyom.roadmap.activity;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One section or activity as it is sent. */
public record NewActivity(
        @Nullable @Size(max = 40) @Schema(description = "As printed: may be missing, may repeat", examples = "2.4.")
        String number,

        @NotNull Kind kind,

        @NotBlank
        @Size(max = 2000)
        @Schema(examples = "Совещание директоров о работе со школами с низкими результатами")
        String title,

        @Nullable @Size(max = 500) @Schema(description = "As printed", examples = "Один раз в четверть")
        String deadline,

        @Nullable @Schema(description = "Last day, where the text names one", examples = "2020-08-20")
        LocalDate dueOn,

        @Nullable @Size(max = 50) @Schema(description = "As printed", examples = "[\"Образовательные организации\"]")
        List<@NotBlank @Size(max = 500) String> responsible,

        @Nullable @Size(max = 2000) @Schema(examples = "Выработаны рекомендации")
        String expectedResult,

        @Nullable @Schema(description = "Section or activity above; absent at the top")
        UUID parent,

        @Nullable
        @Min(1)
        @Schema(description = "Place among its siblings, from 1; last if absent, or beyond the end", examples = "3")
        Integer position) {}
