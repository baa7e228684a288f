package ru.podyom.indicator.recheck;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What to look closer at. */
@Schema(name = "NewObjectivityCase")
public record NewCase(
        @NotBlank @Size(max = 100) @Schema(description = "Code of the school", examples = "lk-arinichevskaya")
        String school,

        @NotBlank @Size(max = 100) @Schema(description = "Code of the procedure", examples = "vpr-ma-8-2021")
        String procedure,

        @Nullable
        @Size(max = 2000)
        @Schema(
                description = "Why; required where no signal says so",
                examples = "Расхождение с экспертной оценкой муниципальной комиссии")
        String ground) {

    boolean saysWhy() {
        return ground != null && !ground.isBlank();
    }
}
