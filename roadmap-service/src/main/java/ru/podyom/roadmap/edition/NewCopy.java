package ru.podyom.roadmap.edition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A programme that is to be made from a template: of a school, or of a territory below the template's. */
@Schema(name = "NewProgrammeCopy")
public record NewCopy(
        @NotNull
        @Pattern(regexp = "[a-z0-9][a-z0-9-]{1,79}", message = "a code is 2 to 80 of a-z, 0-9 and -")
        @Schema(description = "Code of the new programme", examples = "lk-demyanovskaya-2021")
        String code,

        @Nullable
        @Size(min = 1, max = 200)
        @Schema(description = "Code of the school whose programme it is", examples = "lk-demyanovskaya")
        String school,

        @Nullable
        @Size(min = 1, max = 200)
        @Schema(
                description = "Code of the region or municipality whose programme it is; this or the school",
                examples = "leninsk-kuznetsky")
        String territory,

        @Nullable
        @Size(max = 1000)
        @Schema(description = "The template's, if absent", examples = "Программа Ариничевской СОШ")
        String title,

        @Nullable @Schema(description = "The template's, if absent", examples = "2021-09-01")
        LocalDate termFrom,

        @Nullable @Schema(description = "The template's, if absent", examples = "2022-08-31")
        LocalDate termTo,

        @Nullable @Size(max = 100) @Schema(description = "The template's, if absent")
        List<@NotBlank @Size(max = 2000) String> objectives,

        @Nullable
        @Size(max = 5000)
        @Schema(
                description =
                        "Ids of the template's activities that are taken over, each with what stands below; all if"
                                + " absent")
        List<@NotNull UUID> activities) {}
