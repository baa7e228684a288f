package ru.podyom.assessment.importing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.sheet.Format;
import ru.podyom.assessment.table.Layout;
import ru.podyom.assessment.table.Recognition;

/**
 * What a file was taken for.
 *
 * @param assumptions what was inferred and not stated in the file
 */
@Schema(name = "RecognisedFile")
public record Recognised(
        Format format,
        @Schema(examples = "windows-1251") String encoding,
        Layout layout,
        List<Column> columns,
        List<String> assumptions) {

    /**
     * A column and what it was taken for.
     *
     * @param procedure of a table with procedures side by side
     */
    @Schema(name = "RecognisedColumn")
    public record Column(
            @Schema(description = "From 1", examples = "7") int column,
            @Schema(examples = "Кол-во участников") String header,
            @Schema(examples = "PARTICIPANTS") String role,
            @Nullable String procedure) {

        static Column of(Recognition.Column seen) {
            String procedure = seen.procedure() == null ? null : Reading.words(seen.procedure());
            return new Column(seen.column(), seen.header(), seen.role().name(), procedure);
        }
    }
}
