package ru.podyom.roadmap.mentoring;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a step was done. */
@Schema(name = "TandemStepMark")
public record StepMark(
        @NotNull @Schema(examples = "2021-10-14") LocalDate doneOn,

        @Nullable @Size(max = 2000) @Schema(description = "What came of it; no names", examples = "Разобраны два урока")
        String note) {}
