package ru.podyom.assessment.result;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyInputStream;
import ru.podyom.assessment.sheet.CsvAsWorkbook;
import ru.podyom.assessment.sheet.Downloads;
import ru.podyom.runtime.access.Caller;
import ru.podyom.runtime.access.Callers;

/** Whole lists as files in the columns that an import takes; the database writes the lines, nothing is held in memory. */
@ApplicationScoped
class ResultExport {

    private static final int LONGEST_SECONDS = 600;

    // A spreadsheet runs a cell that begins like a formula; the apostrophe makes it text.
    private static final String COPY = """
            copy (select school_code as school, procedure_code as procedure, participants,
                         count2, count3, count4, count5, trim_scale(share2) as share2, trim_scale(share3) as share3,
                         trim_scale(share4) as share4, trim_scale(share5) as share5, trim_scale(rounding) as rounding,
                         case missing when 'NOT_TESTED' then 'notTested' when 'NOT_APPLICABLE' then 'notApplicable'
                             when 'NOT_REPORTED' then 'notReported' end as missing,
                         case when doubt ~ '^[-=+@\\t\\r]' then '''' else '' end || doubt as doubt,
                         details ->> 'absent' as absent, details ->> 'meanScore' as "meanScore",
                         details ->> 'primaryScores' as "primaryScores", details ->> 'itemTotals' as "itemTotals",
                         details #>> '{journal,lowered}' as lowered, details #>> '{journal,confirmed}' as confirmed,
                         details #>> '{journal,raised}' as raised,
                         details #>> '{awards,prizeWinners}' as "prizeWinners", details #>> '{awards,winners}' as winners
                    from result
                   where superseded_at is null and not withdrawn
                     and (territory_path = current_setting('export.below')
                          or starts_with(territory_path, current_setting('export.below') || '/'))
                     and current_setting('export.school') in ('', school_code)
                     and current_setting('export.procedure') in ('', procedure_code)
                   order by school_code, procedure_code) to stdout with (format csv, header)""";

    // COPY takes no parameters; settings of the transaction stand in for them.
    private static final String FILTER = """
            select set_config('export.below', ?, true), set_config('export.school', ?, true),
                   set_config('export.procedure', ?, true)""";

    private final AgroalDataSource database;
    private final Callers callers;

    ResultExport(AgroalDataSource database, Callers callers) {
        this.database = database;
        this.callers = callers;
    }

    StreamingOutput of(String below, @Nullable String school, @Nullable String procedure, String type) {
        Caller caller = callers.current();
        List<String> filter =
                List.of(below, Objects.requireNonNullElse(school, ""), Objects.requireNonNullElse(procedure, ""));
        return out -> callers.as(
                caller,
                () -> QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(() -> {
                    copy(filter, type, out);
                    return true;
                }));
    }

    private void copy(List<String> filter, String type, OutputStream out) throws SQLException, IOException {
        try (Connection connection = database.getConnection();
                PreparedStatement settings = connection.prepareStatement(FILTER)) {
            for (int i = 0; i < filter.size(); i++) {
                settings.setString(i + 1, filter.get(i));
            }
            settings.execute();
            try (InputStream lines = new PGCopyInputStream(connection.unwrap(PGConnection.class), COPY)) {
                if (type.equals(Downloads.CSV)) {
                    lines.transferTo(out);
                } else {
                    CsvAsWorkbook.write(lines, "Результаты", out);
                }
            }
        }
    }
}
