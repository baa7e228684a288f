package ru.podyom.roadmap.importing;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a person puts right in a proposed section or activity; what is absent stays as proposed. */
@Schema(name = "NewActivityImportCorrection")
record NewCorrection(
        @NotNull @Min(1) @Schema(description = "Number of the proposed node, from 1 in printed order", examples = "12")
        Integer node,

        @Nullable @Schema(description = "Whether it is left out, with all that stands below it")
        Boolean leftOut,

        @Nullable @Schema(description = "Empty where there shall be none", examples = "1.10.")
        String number,

        @Nullable @Schema(examples = "Семинар для учителей математики")
        String title,

        @Nullable @Schema(examples = "март 2024 г.") String deadline,
        @Nullable @Schema(examples = "методист ИМЦ") String responsible,
        @Nullable @Schema(examples = "учителя") String executor,
        @Nullable @Schema(examples = "школы") String participant,
        @Nullable @Schema(examples = "УО") String controller,

        @Nullable @Schema(examples = "аналитическая справка")
        String expectedResult) {

    /** Where nothing is put right. */
    static NewCorrection none(int node) {
        return new NewCorrection(node, null, null, null, null, null, null, null, null, null);
    }

    boolean leavesOut() {
        return Boolean.TRUE.equals(leftOut);
    }

    /** The one text, if there is one, in place of the other; none where it is empty. */
    static @Nullable String or(@Nullable String corrected, @Nullable String proposed) {
        return corrected == null ? proposed : corrected.isBlank() ? null : corrected;
    }
}
