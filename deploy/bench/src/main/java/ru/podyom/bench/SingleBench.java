package ru.podyom.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Single results a second: by POST, under wrk, against pgbench with the same statements on as many connections. Both
 * write into the same tables while the service's relay publishes what it finds in the outbox.
 */
final class SingleBench {

    static final int PROCEDURES = 2000;

    private static final int CONNECTIONS = 12; // of the service's pool
    private static final int WARM = 60; // seconds until the compiler has seen it all
    private static final Pattern REQUESTS = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern ERRORS = Pattern.compile("Non-2xx or 3xx responses: ([0-9]+)");
    private static final Pattern TRANSACTIONS = Pattern.compile("tps = ([0-9.]+)");
    private static final String WRK = """
            local threads = 0
            function setup(thread) thread:set("id", threads); threads = threads + 1 end
            function init(arguments) n = id * 1000000 end
            function request()
              local body = string.format('{"school":"s%%05d","procedure":"p%%05d","figures":{"participants":20,'
                .. '"counts":{"mark2":6,"mark3":8,"mark4":4,"mark5":2}}}', n %% 1000 + 1, math.floor(n / 1000) + 1)
              n = n + 1
              return wrk.format("POST", "/api/v1/results",
                {["Authorization"] = "Bearer %s", ["Content-Type"] = "application/json"}, body)
            end
            """;
    // As the service's log of statements shows them.
    private static final String PGBENCH = """
            \\set n :n + 1
            \\set k :client_id * 150000 + :n
            \\set s :k % 1000 + 1
            \\set p (:k / 1000) % 2000 + 1
            select set_config('podyom.scope', 'ru', false), set_config('podyom.school', '', false);
            begin;
            select id, code, fisoko_login, kind, municipality, name, territory_path, version
              from school where code = 's' || lpad(:s::text, 5, '0') fetch first 1 rows only for share;
            select id, code, grade, held_on, school_year, subject, territory_path, type, version, variant, current_grade,
                   season, olympiad_stage, level, obligatory, opens_on, closes_on, max_score
              from assessment_procedure where code = 'p' || lpad(:p::text, 5, '0') fetch first 1 rows only;
            select row_id, id, version, withdrawn from result
             where school_code = 's' || lpad(:s::text, 5, '0') and procedure_code = 'p' || lpad(:p::text, 5, '0')
               and superseded_at is null fetch first 1 rows only;
            insert into result (row_id, id, version, school_id, school_code, procedure_id, procedure_code, territory_path,
                                participants, count2, count3, count4, count5, recorded_by, recorded_at)
            select uuidv7(), gen_random_uuid(), 1, school.id, school.code, held.id, held.code, school.territory_path,
                   20, 6, 8, 4, 2, 'bench', now()
              from school, assessment_procedure as held
             where school.code = 's' || lpad(:s::text, 5, '0') and held.code = 'p' || lpad(:p::text, 5, '0');
            insert into outbox (aggregatetype, aggregateid, type, payload)
            values ('podyom.assessment.result.v1', 's' || lpad(:s::text, 5, '0'), 'result.recorded', '%s');
            commit;
            """;
    private static final String EVENT = """
            {"resultId":"01a2106c-b345-79a6-a874-8adcc302cf07","version":1,"school":"s00001","territoryPath":"ru/reg/mun",\
            "procedure":{"code":"p00001","type":"VPR","subject":"MA","grade":5,"schoolYear":"2020-2021"},\
            "figures":{"participants":20,"counts":{"mark2":6,"mark3":8,"mark4":4,"mark5":2}},\
            "recordedAt":"2026-01-31T12:00:00.000000Z"}""";

    private final Rig rig;
    private final int seconds;

    SingleBench(Rig rig, int seconds) {
        this.rig = rig;
        this.seconds = seconds;
    }

    void run(int repeats) throws IOException, SQLException, InterruptedException {
        rig.sql("create role bench login password 'bench' in role assessment_app");
        Path wrk = write("post.lua", WRK.formatted(rig.caller().get(1)));
        Path pgbench = write("single.sql", PGBENCH.replace("%s", EVENT));
        for (int i = 0; i < WARM; i += seconds) {
            posts(wrk);
            rig.reset();
        }
        Median direct = new Median();
        Median posted = new Median();
        Median ratio = new Median();
        for (int i = 0; i < repeats; i++) {
            rig.reset();
            double bare = transactions(pgbench);
            rig.reset();
            double whole = posts(wrk);
            direct.add(bare);
            posted.add(whole);
            ratio.add(whole / bare);
        }
        Report.head("One result at a time, %d connections, %d s, %d interleaved repeats"
                .formatted(CONNECTIONS, seconds, repeats));
        Report.row("pgbench, the same statements, transactions/s", direct);
        Report.row("POST /api/v1/results, requests/s", posted);
        Report.verdict("POST : pgbench", ratio.value(), ">=", 0.40);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(rig.file(name), text);
    }

    private double posts(Path script) throws IOException, InterruptedException {
        String output = output(List.of(
                "wrk",
                "-t2",
                "-c" + CONNECTIONS,
                "-d" + seconds + "s",
                "-s",
                script.toString(),
                rig.caller().get(0)));
        Thread.sleep(1000); // wrk leaves its last requests under way
        if (ERRORS.matcher(output).find()) {
            throw new IOException("not every result was taken: " + output);
        }
        return number(REQUESTS, output);
    }

    private double transactions(Path script) throws IOException, InterruptedException, SQLException {
        URI database = URI.create(rig.database.getMetaData().getURL().substring("jdbc:".length()));
        List<String> command = new ArrayList<>(List.of("pgbench", "-n", "-M", "prepared", "-j2", "-D", "n=0"));
        command.addAll(List.of("-c" + CONNECTIONS, "-T" + seconds, "-f", script.toString()));
        command.addAll(List.of("-h", database.getHost(), "-p", Integer.toString(database.getPort()), "-U", "bench"));
        command.add(database.getPath().substring(1));
        return number(TRANSACTIONS, output(command));
    }

    private static String output(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder program = new ProcessBuilder(command).redirectErrorStream(true);
        program.environment().put("PGPASSWORD", "bench");
        Process running = program.start();
        String output = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (running.waitFor() != 0) {
            throw new IOException(command.get(0) + " failed: " + output);
        }
        return output;
    }

    private static double number(Pattern pattern, String output) throws IOException {
        Matcher found = pattern.matcher(output);
        if (!found.find()) {
            throw new IOException("no figure in: " + output);
        }
        return Double.parseDouble(found.group(1));
    }
}
