package ru.podyom.assessment.importing;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
        List<Recognition.Column> columns,
        List<String> assumptions) {}
