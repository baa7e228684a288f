package ru.podyom.roadmap.overview;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.paging.Cursor;

/** A page of occurrences, those that are to be done first first, those without a day last. */
@Schema(name = "OccurrencePage")
public record DuePage(
        @Schema(description = "Day by which status is computed")
        LocalDate today,

        List<DueRow> items,

        @Nullable @Schema(description = "Cursor of the next page; absent at the end")
        String next) {

    /** Of rows read with one more than the page holds. */
    static DuePage of(Asked asked, List<DueRow> rows, int size, @Nullable Object[] filters) {
        return new DuePage(
                asked.today(),
                rows.subList(0, Math.min(size, rows.size())),
                Cursor.next(rows, size, row -> Overview.Place.of(row).key(), filters));
    }
}
