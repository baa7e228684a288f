package ru.podyom.assessment.procedure;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The items of a procedure as they are read. */
public record ItemsView(
        @Schema(description = "Code of the procedure", examples = "vpr-ma-5-2019")
        String procedure,

        List<Item> items,

        @Schema(description = "Sum of the greatest scores", examples = "20")
        int maxScore,

        @Schema(description = "0 before there is a list", examples = "3")
        int version) {

    static ItemsView of(String procedure, @Nullable ItemList list) {
        return list == null
                ? new ItemsView(procedure, List.of(), 0, 0)
                : new ItemsView(procedure, list.items, list.score, ItemList.tag(list));
    }
}
