package ru.podyom.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages of 1,000 results: the first, one in the middle and the last, of some millions. */
final class ListBench {

    private static final int WARM = 20;
    private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"");

    private final Rig rig;
    private final int rows;

    ListBench(Rig rig, int rows) {
        this.rig = rig;
        this.rows = rows;
    }

    void run(int repeats) throws IOException, SQLException, InterruptedException {
        fill();
        String list = "/api/v1/results?limit=1000";
        List<String> pages = walk(list);
        String middle = pages.get(pages.size() / 2);
        String end = pages.get(pages.size() - 1);
        Median first = new Median();
        Median halfway = new Median();
        Median last = new Median();
        for (int i = 0; i < WARM; i++) {
            millis(list);
            millis(middle);
            millis(end);
        }
        for (int i = 0; i < repeats; i++) {
            first.add(millis(list));
            halfway.add(millis(middle));
            last.add(millis(end));
        }
        Report.head("Pages of 1,000 of %,d results, %d interleaved repeats".formatted(rows, repeats));
        Report.row("first page, ms", first);
        Report.row("middle page, ms", halfway);
        Report.row("last page, ms", last);
        Report.verdict("middle : first", halfway.value() / first.value(), "<=", 1.2);
        Report.verdict("last : first", last.value() / first.value(), "<=", 1.2);
    }

    private void fill() throws SQLException {
        rig.reset();
        rig.sql("set session_replication_role = replica"); // the rows are consistent; no need to look up each key
        rig.sql("""
                insert into result (version, school_id, school_code, procedure_id, procedure_code, territory_path,
                                    participants, count2, count3, count4, count5, recorded_by)
                select 1, s.id, s.code, p.id, p.code, s.territory_path, 20, 6, 8, 4, 2, 'bench'
                  from school as s cross join (select * from assessment_procedure order by code limit %d) as p
                 order by s.code, p.code""".formatted(rows / Rig.SCHOOLS));
        rig.sql("set session_replication_role = origin");
        rig.sql("vacuum analyze result");
    }

    /** Every page as a caller comes to it: cursors are opaque. */
    private List<String> walk(String list) throws IOException, InterruptedException {
        List<String> pages = new ArrayList<>(List.of(list));
        Matcher next = NEXT.matcher(rig.get(list));
        while (next.find()) {
            String page = list + "&cursor=" + next.group(1);
            pages.add(page);
            next = NEXT.matcher(rig.get(page));
        }
        return pages;
    }

    private double millis(String path) throws IOException, InterruptedException {
        long start = System.nanoTime();
        String page = rig.get(path);
        double millis = (System.nanoTime() - start) / 1e6;
        if (!page.contains("\"items\":[{")) {
            throw new IOException("an empty page: " + path);
        }
        return millis;
    }
}
