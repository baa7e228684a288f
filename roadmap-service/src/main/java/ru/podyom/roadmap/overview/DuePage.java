package ru.podyom.roadmap.overview;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of occurrences, those that are to be done first first, those without a day last. */
@Schema(name = "OccurrencePage")
public record DuePage(
        @Schema(description = "Day by which status is computed")
        LocalDate today,

        List<DueRow> items,

        @Nullable @Schema(description = "Cursor of the next page; absent at the end")
        String next) {}
