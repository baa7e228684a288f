package ru.podyom.roadmap.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may go wrong with a programme, and what is done against it. */
@Schema(name = "ProgrammeRisk")
public record Risk(
        @NotBlank @Size(max = 1000) @Schema(examples = "Высокая нагрузка педагогов")
        String text,

        @Nullable
        @Size(max = 2000)
        @Schema(description = "Absent where the document names none", examples = "Гибкий график курсов")
        String mitigation) {}
