package ru.podyom.roadmap.edition;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An approved edition of a programme as it is read. */
public record EditionView(
        @Schema(description = "From 1", examples = "2") int number,
        @Nullable @Schema(examples = "18-п") String orderNumber,
        @Nullable @Schema(examples = "2022-01-20") LocalDate orderedOn,

        @Nullable @Schema(examples = "Уточнены сроки раздела 2")
        String note,

        @Schema(examples = "coordinator@lk") String approvedBy,
        Instant approvedAt,
        @Nullable @Schema(description = "Absent in lists") Content content) {

    static EditionView of(Edition edition, boolean whole) {
        return new EditionView(
                edition.number,
                edition.orderNumber,
                edition.orderedOn,
                edition.note,
                edition.madeBy,
                edition.madeAt,
                whole ? edition.content : null);
    }
}
