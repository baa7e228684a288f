package ru.podyom.assessment.territory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A territory as it is sent.
 *
 * @param oktmo municipal code, 8 digits, or 11 with the settlement; optional
 */
public record NewTerritory(
        @NotNull
        @Pattern(
                regexp = "[a-z][a-z0-9-]{1,39}",
                message = "a code is 2 to 40 of a-z, 0-9 and -, starting with a letter")
        @Schema(examples = "leninsk-kuznetsky")
        String code,

        @NotBlank @Size(max = 200) @Schema(examples = "Ленинск-Кузнецкий муниципальный округ")
        String name,

        @NotNull Level level,

        @Nullable
        @Schema(description = "Code of the territory above; absent only for the federation", examples = "kuzbass")
        String parent,

        @Nullable
        @Pattern(regexp = "[0-9]{8}([0-9]{3})?", message = "OKTMO has 8 or 11 digits")
        @Schema(description = "OKTMO: 8 digits, or 11 with the settlement", examples = "01625000")
        String oktmo,

        @Nullable
        @PastOrPresent(message = "a territory is added when it has come into being")
        @Schema(
                description = "First day of the territory; absent if it has been there for as long as anybody knows",
                examples = "2019-08-02")
        LocalDate establishedOn) {}
