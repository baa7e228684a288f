package ru.podyom.assessment.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.sheet.Line;
import ru.podyom.assessment.sheet.SheetReader;

/** Reads sheets of any known layout. */
public final class Tables {

    private static final int HEAD = 100;

    private Tables() {}

    /**
     * What a sheet is, by its first lines.
     *
     * @throws UnrecognisedTable if no layout fits
     */
    public static Recognition recognise(List<Line> head, Context context, @Nullable Mapping mapping) {
        return new Recogniser(head, context, mapping).recognised().recognition();
    }

    /**
     * Reads a sheet to its end. Only a matrix is held whole; other layouts keep nothing of the rows they have given.
     *
     * @param mapping what the sender says the columns are; {@code null} to recognise them
     * @throws UnrecognisedTable if no layout fits; nothing has gone to the sink then
     */
    public static void read(SheetReader sheet, Context context, @Nullable Mapping mapping, Sink sink) {
        List<Line> head = new ArrayList<>();
        while (head.size() < HEAD && sheet.hasNext()) {
            head.add(sheet.next());
        }
        Recognised found = new Recogniser(head, context, mapping).recognised();
        sink.layout(found.recognition());
        found.findings().forEach(sink::finding);
        RowReader rows = found.rows().apply(sink);
        try {
            head.subList(found.from(), head.size()).forEach(rows::line);
            head.clear();
            while (sheet.hasNext()) {
                rows.line(sheet.next());
            }
        } catch (MatrixRows.EndOfMatrix e) {
            // what was read so far still counts; the finding says that the rest was not
        }
        rows.end();
    }
}
