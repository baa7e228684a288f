package ru.podyom.assessment.calendar;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From the first day to the last, both of them within. */
public record Term(
        @NotNull @Schema(examples = "2023-09-01") LocalDate firstDay,
        @NotNull @Schema(examples = "2023-10-27") LocalDate lastDay) {}
