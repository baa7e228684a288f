package ru.podyom.assessment.school;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import ru.podyom.assessment.sheet.Downloads;
import ru.podyom.runtime.access.Caller;
import ru.podyom.runtime.access.Callers;

/** Whole lists of schools as files; a cursor reads them, so nothing is held in memory. */
@ApplicationScoped
class SchoolExport {

    private static final int LONGEST_SECONDS = 600;
    private static final int FETCHED = 1000;

    /** Stable; an import takes them, but for the two names. */
    static final List<String> COLUMNS = List.of(
            "code",
            "name",
            "kind",
            "kindName",
            "municipality",
            "municipalityName",
            "fisokoLogin",
            "risCode",
            "locality",
            "pupils",
            "legalForm",
            "oktmo",
            "inn",
            "ogrn",
            "openedOn",
            "closedOn",
            "address",
            "successors");

    private static final String ROWS = """
            select school.code, was.name, was.kind, was.kind as kind_name, was.municipality,
                   place.name as municipality_name, school.fisoko_login, school.ris_code, school.locality,
                   school.pupils, school.legal_form, school.oktmo, school.inn, school.ogrn, school.opened_on,
                   school.closed_on, school.address, array_to_string(school.successors, ' ') as successors
              from school
              join %s
              join territory as place on place.code = was.municipality
             where was.territory_path = ? or starts_with(was.territory_path, ? || '/')
             order by school.code""";
    private static final String TODAY =
            ROWS.formatted("school as was on was.id = school.id and (cast(? as boolean) or school.closed_on is null)");
    private static final String ON_A_DAY = ROWS.formatted("""
            school_period as was on was.school_id = school.id and was.valid_from <= cast(? as date)
               and (was.valid_to is null or was.valid_to > cast(? as date))""");

    private final AgroalDataSource database;
    private final Callers callers;
    private final ObjectMapper json;

    SchoolExport(AgroalDataSource database, Callers callers, ObjectMapper json) {
        this.database = database;
        this.callers = callers;
        this.json = json;
    }

    StreamingOutput of(SchoolFilter filter, String type) {
        Caller caller = callers.current();
        return out -> callers.as(
                caller,
                () -> QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(() -> {
                    write(filter, type, out);
                    return true;
                }));
    }

    private void write(SchoolFilter filter, String type, OutputStream out) throws SQLException, IOException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(filter.on() == null ? TODAY : ON_A_DAY);
                SchoolFile file = type.equals(Downloads.CSV) ? SchoolFile.csv(out) : SchoolFile.xlsx(out)) {
            int at = 1;
            if (filter.on() == null) {
                select.setBoolean(at++, filter.closed());
            } else {
                select.setString(at++, filter.on().toString());
                select.setString(at++, filter.on().toString());
            }
            select.setString(at++, filter.below());
            select.setString(at, filter.below());
            select.setFetchSize(FETCHED);
            try (ResultSet rows = select.executeQuery()) {
                file.write(COLUMNS);
                while (rows.next()) {
                    file.write(cells(rows));
                }
            }
        }
    }

    private List<String> cells(ResultSet row) throws SQLException {
        String[] cells = new String[COLUMNS.size()];
        for (int i = 0; i < cells.length; i++) {
            String stored = row.getString(i + 1);
            cells[i] = stored == null ? "" : said(COLUMNS.get(i), stored);
        }
        return List.of(cells);
    }

    /** Constants by the names that the API gives them. */
    private String said(String column, String stored) {
        return switch (column) {
            case "kind" -> json.convertValue(Kind.valueOf(stored), String.class);
            case "kindName" -> Kind.valueOf(stored).label();
            case "locality" -> json.convertValue(Locality.valueOf(stored), String.class);
            case "legalForm" -> json.convertValue(LegalForm.valueOf(stored), String.class);
            default -> stored;
        };
    }
}
