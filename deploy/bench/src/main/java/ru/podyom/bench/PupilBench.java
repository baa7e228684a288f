package ru.podyom.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyInputStream;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * Pupils of an imported protocol a second: read, checked, matched, marked by the scale, merged, and summed up to the
 * results of their schools with the events; against a bare COPY of the very same rows into the same table with its
 * indexes. Of all that the import does the COPY does one thing, so the ratio says what the rest costs.
 */
final class PupilBench {

    static final int PUPILS_A_SCHOOL = 25;

    private static final int ITEMS = 15;
    private static final int SEED = 15;

    private final Rig rig;
    private final int rows;

    PupilBench(Rig rig, int rows) {
        this.rig = rig;
        this.rows = rows;
    }

    static int procedures(int rows) {
        return Math.max(1, rows / (Rig.SCHOOLS * PUPILS_A_SCHOOL));
    }

    void run(int repeats) throws IOException, SQLException, InterruptedException {
        scaleAndItems();
        ImportBench imports = new ImportBench(rig, rows);
        Path protocol = writeProtocol();
        imports.imported(protocol); // warm, and it writes the rows that are copied
        Path asRows = written();
        long results = number("select count(*) from result");
        Median raw = new Median();
        Median imported = new Median();
        Median ratio = new Median();
        for (int i = 0; i < repeats; i++) {
            rig.reset();
            double bare = rows / copied(asRows);
            rig.reset();
            double whole = rows / imports.imported(protocol);
            raw.add(bare);
            imported.add(whole);
            ratio.add(whole / bare);
        }
        Report.head("Protocols of %,d pupils with %d items, %,d results of schools, %d interleaved repeats"
                .formatted(rows, ITEMS, results, repeats));
        Report.row("bare COPY, rows/s", raw);
        Report.row("import: parse, check, match, mark, merge, sum up, events; rows/s", imported);
        Report.row("import : COPY", "%.2f".formatted(ratio.value()));
        Report.row("pupil_result without indexes, MB", size("pg_table_size"));
        Report.row("pupil_result with indexes, MB", size("pg_total_relation_size"));
    }

    private String size(String function) throws SQLException {
        return "%,d".formatted(number("select " + function + "('pupil_result')") >> 20);
    }

    private void scaleAndItems() throws SQLException {
        rig.sql("""
                insert into grade_scale (exam, subject, purpose, territory_path, mark3, mark4, mark5, max_score, source,
                                         certainty)
                values ('VPR', 'MA', 'MARK', 'ru', 7, 12, 17, 22, 'bench', 'STATED')""");
        StringBuilder items = new StringBuilder();
        int score = 0;
        for (int item = 1; item <= ITEMS; item++) {
            items.append(item == 1 ? "" : ",")
                    .append("{\"number\":\"%d\",\"maxScore\":%d}".formatted(item, most(item)));
            score += most(item);
        }
        rig.sql("insert into procedure_items (procedure_id, territory_path, items, score)"
                + " select id, territory_path, '[" + items + "]', " + score + " from assessment_procedure");
    }

    /** Every other item gives two points: 22 in all. */
    private static int most(int item) {
        return item % 2 == 0 ? 2 : 1;
    }

    private Path writeProtocol() throws IOException {
        Path file = rig.file("pupils.csv");
        Random random = new Random(SEED);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("Школа (код),Процедура (код),Код,");
            for (int item = 1; item <= ITEMS; item++) {
                out.write(item + " (" + most(item) + "б),");
            }
            out.write("Класс №,Пол,Отметка за предыдущую четверть\n");
            for (int i = 0; i < rows; i++) {
                int class_ = i / PUPILS_A_SCHOOL;
                out.write("s%05d,p%05d,%05d,"
                        .formatted(class_ % Rig.SCHOOLS + 1, class_ / Rig.SCHOOLS + 1, 10_000 + i % PUPILS_A_SCHOOL));
                for (int item = 1; item <= ITEMS; item++) {
                    out.write(random.nextInt(most(item) + 1) + ",");
                }
                out.write((i % 2 == 0 ? "5а,ж," : "5а,м,") + (2 + random.nextInt(4)) + "\n");
            }
        }
        return file;
    }

    /** The rows as the import has written them. */
    private Path written() throws IOException, SQLException {
        Path file = rig.file("pupils.copy");
        try (InputStream in =
                        new PGCopyInputStream(rig.database.unwrap(PGConnection.class), "copy pupil_result to stdout");
                OutputStream out = Files.newOutputStream(file)) {
            in.transferTo(out);
        }
        return file;
    }

    /** Seconds. */
    private double copied(Path file) throws IOException, SQLException {
        long start = System.nanoTime();
        try (InputStream in = Files.newInputStream(file);
                PGCopyOutputStream out = new PGCopyOutputStream(
                        rig.database.unwrap(PGConnection.class), "copy pupil_result from stdin", 1 << 16)) {
            in.transferTo(out);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private long number(String query) throws SQLException {
        try (Statement statement = rig.database.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            found.next();
            return found.getLong(1);
        }
    }
}
