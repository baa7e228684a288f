package ru.podyom.roadmap.mentoring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step as sent. */
@Schema(name = "NewTandemStep")
public record NewStep(
        @NotBlank @Size(max = 1000) @Schema(description = "No names", examples = "Посещение урока и его разбор")
        String title,

        @NotNull @Schema(examples = "2021-10-15") LocalDate dueOn) {}
