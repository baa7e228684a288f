package ru.podyom.roadmap.edition;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The approval of a programme as it stands now. */
public record NewEdition(
        @Nullable @Size(max = 200) @Schema(description = "Number of the order", examples = "18-п")
        String orderNumber,

        @Nullable @Schema(description = "Day of the order", examples = "2022-01-20")
        LocalDate orderedOn,

        @Nullable @Size(max = 2000) @Schema(examples = "Уточнены сроки раздела 2")
        String note) {}
