package ru.podyom.indicator.recheck;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a closed case is looked at again. */
@Schema(name = "ObjectivityCaseReopening")
public record NewReopening(
        @NotBlank @Size(max = 2000) @Schema(examples = "Поступили работы, которых не было при перепроверке")
        String reason) {}
