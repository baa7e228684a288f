package ru.podyom.assessment.pupil;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyInputStream;
import ru.podyom.assessment.procedure.Item;
import ru.podyom.assessment.sheet.CsvAsWorkbook;
import ru.podyom.assessment.sheet.Downloads;
import ru.podyom.runtime.access.Caller;
import ru.podyom.runtime.access.Callers;

/** The pupils of one procedure as a protocol that an import takes; the database writes the lines. */
@ApplicationScoped
class PupilExport {

    private static final int LONGEST_SECONDS = 600;

    private static final String BEFORE_ITEMS = "Школа (код),Процедура (код),Код,Вариант";
    // A mark that the scale gave is not stated: the import would take it for the protocol's own.
    private static final String AFTER_ITEMS =
            "Класс №,Пол,Отметка за предыдущий период,Итого баллов,Отметка," + "Отметка по шкале\r\n";

    private static final String COPY = """
            copy (select school_code, procedure_code, pupil, case when absent then 'отсутствовал' else as_text(variant) end, %s
                         as_text(class_name), case sex when 'FEMALE' then 'ж' when 'MALE' then 'м' end, previous_mark, total,
                         case mark_by when 'STATED' then mark end, case mark_by when 'SCALE' then mark end
                    from pupil_result
                   where superseded_at is null and not withdrawn
                     and procedure_code = current_setting('export.procedure')
                     and current_setting('export.school') in ('', school_code)
                     and current_setting('export.class') in ('', class_name)
                   order by school_code, procedure_code, pupil) to stdout with (format csv)""";

    // COPY takes no parameters; settings of the transaction stand in for them.
    private static final String FILTER = """
            select set_config('export.procedure', ?, true), set_config('export.school', ?, true),
                   set_config('export.class', ?, true)""";

    private final AgroalDataSource database;
    private final Callers callers;

    PupilExport(AgroalDataSource database, Callers callers) {
        this.database = database;
        this.callers = callers;
    }

    StreamingOutput of(Paper paper, @Nullable String school, @Nullable String className, String type) {
        Caller caller = callers.current();
        List<String> filter = List.of(
                paper.procedure().code(),
                Objects.requireNonNullElse(school, ""),
                Objects.requireNonNullElse(className, ""));
        return out -> callers.as(
                caller,
                () -> QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(() -> {
                    copy(filter, paper.items(), type, out);
                    return true;
                }));
    }

    private static String header(List<Item> items) {
        return BEFORE_ITEMS
                + items.stream()
                        .map(PupilExport::header)
                        .collect(Collectors.joining(",", ",", items.isEmpty() ? "" : ","))
                + AFTER_ITEMS;
    }

    /** As {@code 5.1 (2б)}; a spreadsheet would run what begins like a formula. */
    private static String header(Item item) {
        String text = item.number() + " (" + item.maxScore() + "б)";
        boolean formula = "-=+@".indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }

    private void copy(List<String> filter, List<Item> items, String type, OutputStream out)
            throws SQLException, IOException {
        String scores = IntStream.rangeClosed(1, items.size())
                .mapToObj(item -> "scores[" + item + "], ")
                .collect(Collectors.joining());
        try (Connection connection = database.getConnection();
                PreparedStatement settings = connection.prepareStatement(FILTER)) {
            for (int i = 0; i < filter.size(); i++) {
                settings.setString(i + 1, filter.get(i));
            }
            settings.execute();
            String copy = COPY.formatted(scores);
            InputStream header = new ByteArrayInputStream(header(items).getBytes(StandardCharsets.UTF_8));
            try (InputStream lines = new SequenceInputStream(
                    header, new PGCopyInputStream(connection.unwrap(PGConnection.class), copy))) {
                if (type.equals(Downloads.CSV)) {
                    lines.transferTo(out);
                } else {
                    CsvAsWorkbook.write(lines, "Протокол", out);
                }
            }
        }
    }
}
