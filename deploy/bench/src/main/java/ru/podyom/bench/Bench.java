package ru.podyom.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import ru.podyom.local.process.CannotStart;

/** Runs the benchmarks asked for, and prints a table for each. */
public final class Bench {

    private static final Set<String> KNOWN = Set.of("import", "heap", "lists", "pupils");

    private Bench() {}

    /** {@code import|heap|lists|pupils ROWS REPEATS}. */
    public static void main(String[] arguments) throws IOException, CannotStart, SQLException, InterruptedException {
        String which = arguments[0];
        int rows = Integer.parseInt(arguments[1]);
        int repeats = Integer.parseInt(arguments[2]);
        if (!KNOWN.contains(which) || rows < 10 * Rig.SCHOOLS || repeats < 1) {
            throw new IllegalArgumentException("one of " + KNOWN + ", from 10,000 rows, from 1 repeat");
        }
        Runtime machine = Runtime.getRuntime();
        System.out.printf(
                "%d cores, JDK %s, %s%n",
                machine.availableProcessors(), System.getProperty("java.version"), System.getProperty("os.arch"));
        try (Rig rig = Rig.start(Path.of(System.getProperty("podyom.home")))) {
            rig.world(which.equals("pupils") ? PupilBench.procedures(rows) : rows / Rig.SCHOOLS);
            switch (which) {
                case "import" -> new ImportBench(rig, rows).run(repeats);
                case "pupils" -> new PupilBench(rig, rows).run(repeats);
                case "heap" -> new HeapBench(rig, rows).run(repeats);
                default -> new ListBench(rig, rows).run(repeats);
            }
        }
    }
}
