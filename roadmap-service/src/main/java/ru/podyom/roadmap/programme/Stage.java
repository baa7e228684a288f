package ru.podyom.roadmap.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A stage (этап) of a programme. */
@Schema(name = "ProgrammeStage")
public record Stage(
        @NotBlank @Size(max = 500) @Schema(examples = "Аналитико-диагностический")
        String name,

        @NotNull @Schema(examples = "2020-09-01") LocalDate from,

        @NotNull @Schema(description = "Last day", examples = "2020-12-31")
        LocalDate to,

        @Nullable @Size(max = 4000) @Schema(examples = "Анализ результатов, выбор школ")
        String content) {}
