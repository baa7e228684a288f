package ru.podyom.assessment.statistics;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import ru.podyom.runtime.access.Caller;
import ru.podyom.runtime.access.Callers;
import ru.podyom.runtime.problem.Violations;

/** Groups of results that the caller may see, summed. */
@ApplicationScoped
class Groups {

    private static final int LONGEST_SECONDS = 600;
    private static final int LINES_AT_ONCE = 500;

    private static final String UNKNOWN = """
            select 'school', code from unnest(?::text[]) as asked (code)
             where not exists (select from school where school.code = asked.code)
            union all
            select 'procedure', code from unnest(?::text[]) as asked (code)
             where not exists (select from assessment_procedure held where held.code = asked.code)""";

    private final AgroalDataSource database;
    private final Callers callers;
    private final Disclosure disclosure;

    Groups(AgroalDataSource database, Callers callers, Disclosure disclosure) {
        this.database = database;
        this.callers = callers;
        this.disclosure = disclosure;
    }

    /** Refuses schools and procedures that are not there for this caller: a misspelt one must not narrow a sum. */
    void check(Asked asked) throws SQLException {
        Violations unknown = new Violations();
        try (Connection connection = database.getConnection()) {
            new Query()
                    .add(UNKNOWN, asked.schools(), asked.procedures())
                    .each(
                            connection,
                            row -> unknown.check(
                                    false,
                                    row.getString(1),
                                    "unknown",
                                    "there is no " + row.getString(1) + " " + row.getString(2)));
        }
        unknown.refuse();
    }

    /** Groups in the order of their keys, after this place. */
    List<GroupView> after(String place, Asked asked, List<Grouping> by, int rows) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return query(place, asked, by, rows).list(connection, row -> view(row, by));
        }
    }

    /** All groups as CSV, written while they are read. */
    StreamingOutput csv(Asked asked, List<Grouping> by) {
        Caller caller = callers.current();
        return out -> callers.as(
                caller,
                () -> QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(() -> write(asked, by, out)));
    }

    private boolean write(Asked asked, List<Grouping> by, OutputStream out) throws SQLException, IOException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            writer.write(GroupCsv.header(by));
            query("", asked, by, Integer.MAX_VALUE).each(connection, row -> {
                lines.add(GroupCsv.line(view(row, by)));
                if (lines.size() == LINES_AT_ONCE) {
                    flush(lines, writer);
                }
            });
            flush(lines, writer);
            return true;
        }
    }

    private static void flush(List<String> lines, Writer writer) {
        try {
            for (String line : lines) {
                writer.write(line);
            }
            lines.clear();
        } catch (IOException e) {
            throw new UncheckedIOException("the reader has gone", e);
        }
    }

    private Query query(String place, Asked asked, List<Grouping> by, int rows) {
        int split = place.indexOf(' ');
        String key1 = split < 0 ? "" : place.substring(0, split);
        String key2 = split < 0 ? "" : place.substring(split + 1);
        Grouping first = by.get(0);
        boolean two = by.size() > 1;
        return SumsQuery.by(Key.of(first), two ? Key.of(by.get(1)) : Key.NONE, asked, disclosure.smallest())
                .add("select page.*, " + first.nameOf("key1") + " as name1,")
                .add((two ? by.get(1).nameOf("key2") : "null::text") + " as name2")
                .add("from (select * from summed where (key1, key2) > (?, ?)", key1, key2)
                .add("order by key1, key2 limit ?) as page order by key1, key2", rows);
    }

    private static GroupView view(ResultSet row, List<Grouping> by) throws SQLException {
        List<GroupView.KeyView> keys = new ArrayList<>();
        for (int i = 0; i < by.size(); i++) {
            keys.add(new GroupView.KeyView(
                    by.get(i),
                    Objects.requireNonNull(row.getString("key" + (i + 1))),
                    row.getString("name" + (i + 1))));
        }
        return new GroupView(keys, Figures.of(Sums.of(row)));
    }
}
