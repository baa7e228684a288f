package ru.podyom.assessment.table;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a sheet was taken for.
 *
 * @param assumptions what was inferred, because the sheet does not state it
 */
public record Recognition(Layout layout, List<Column> columns, List<String> assumptions) {

    /** A column and what it is taken for. */
    @Schema(name = "RecognisedColumn")
    public record Column(
            @Schema(description = "From 0") int column,
            @Schema(examples = "Кол-во участников") String header,
            @Schema(examples = "PARTICIPANTS") String role) {}
}
