package ru.podyom.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Rows of an imported file a second, against a bare COPY of the same rows into the same table with its indexes. */
final class ImportBench {

    private static final Set<String> UNDER_WAY = Set.of("received", "reading", "merging");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String COPY = """
            copy result (version, school_id, school_code, procedure_id, procedure_code, territory_path, participants,
                         count2, count3, count4, count5, recorded_by) from stdin""";

    private final Rig rig;
    private final int rows;

    ImportBench(Rig rig, int rows) {
        this.rig = rig;
        this.rows = rows;
    }

    void run(int repeats) throws IOException, SQLException, InterruptedException {
        Path asFile = writeFile(rows);
        Path asRows = writeRows();
        Median raw = new Median();
        Median imported = new Median();
        Median ratio = new Median();
        for (int i = 0; i < repeats; i++) {
            rig.reset();
            double bare = rows / copied(asRows);
            rig.reset();
            double whole = rows / imported(asFile);
            raw.add(bare);
            imported.add(whole);
            ratio.add(whole / bare);
        }
        Report.head("Import of %,d rows, %d interleaved repeats".formatted(rows, repeats));
        Report.row("bare COPY, rows/s", raw);
        Report.row("import: parse, check, match, merge, events; rows/s", imported);
        Report.verdict("import : COPY", ratio.value(), ">=", 0.35);
    }

    /** Seconds until the job is done. */
    double imported(Path file) throws IOException, InterruptedException {
        long start = System.nanoTime();
        JsonNode job = JSON.readTree(rig.post("/api/v1/imports", "text/csv", file));
        while (UNDER_WAY.contains(job.path("state").asText())) {
            Thread.sleep(20);
            job = JSON.readTree(rig.get("/api/v1/imports/" + job.path("id").asText()));
        }
        if (!job.path("state").asText().equals("done")) {
            throw new IOException("the import ended as " + job);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private double copied(Path file) throws IOException, SQLException {
        long start = System.nanoTime();
        try (InputStream in = Files.newInputStream(file);
                PGCopyOutputStream out =
                        new PGCopyOutputStream(rig.database.unwrap(PGConnection.class), COPY, 1 << 16)) {
            in.transferTo(out);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    Path writeFile(int count) throws IOException {
        Path file = rig.file("rows-" + count + ".csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("school,procedure,participants,count2,count3,count4,count5\n");
            for (int i = 0; i < count; i++) {
                out.write("s%05d,p%05d,20,6,8,4,2%n".formatted(i % Rig.SCHOOLS + 1, i / Rig.SCHOOLS + 1));
            }
        }
        return file;
    }

    private Path writeRows() throws IOException, SQLException {
        Map<String, String> schools = ids("school");
        Map<String, String> procedures = ids("assessment_procedure");
        Path file = rig.file("rows.copy");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < rows; i++) {
                String school = "s%05d".formatted(i % Rig.SCHOOLS + 1);
                String procedure = "p%05d".formatted(i / Rig.SCHOOLS + 1);
                out.write(String.join(
                        "\t",
                        "1",
                        schools.get(school),
                        school,
                        procedures.get(procedure),
                        procedure,
                        "ru/reg/mun",
                        "20",
                        "6",
                        "8",
                        "4",
                        "2",
                        "bench\n"));
            }
        }
        return file;
    }

    private Map<String, String> ids(String table) throws SQLException {
        Map<String, String> ids = new HashMap<>();
        try (Statement statement = rig.database.createStatement();
                ResultSet found = statement.executeQuery("select code, id::text from " + table)) {
            while (found.next()) {
                ids.put(found.getString(1), found.getString(2));
            }
        }
        return ids;
    }
}
