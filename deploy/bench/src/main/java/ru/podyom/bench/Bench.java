package ru.podyom.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import ru.podyom.local.process.CannotStart;

/** Runs the benchmarks asked for, and prints a table for each. */
public final class Bench {

    private static final Set<String> KNOWN = Set.of("import", "heap", "lists", "pupils", "single", "roadmap");

    private Bench() {}

    /** {@code import|heap|lists|pupils ROWS REPEATS}, {@code single SECONDS REPEATS}, {@code roadmap PROGRAMMES REPEATS}. */
    public static void main(String[] arguments) throws IOException, CannotStart, SQLException, InterruptedException {
        String which = arguments[0];
        int rows = Integer.parseInt(arguments[1]);
        int repeats = Integer.parseInt(arguments[2]);
        int least =
                switch (which) {
                    case "single" -> 1;
                    case "roadmap" -> RoadmapBench.LEAST_PROGRAMMES;
                    default -> 10 * Rig.SCHOOLS;
                };
        if (!KNOWN.contains(which) || rows < least || repeats < 1) {
            throw new IllegalArgumentException(
                    "one of " + KNOWN + ", from " + least + " of what it counts, from 1 repeat");
        }
        Runtime machine = Runtime.getRuntime();
        System.out.printf(
                "%d cores, JDK %s, %s%n",
                machine.availableProcessors(), System.getProperty("java.version"), System.getProperty("os.arch"));
        Path home = Path.of(System.getProperty("podyom.home"));
        if (which.equals("roadmap")) {
            try (Rig rig = Rig.start(home, "roadmap-service")) {
                new RoadmapBench(rig, rows).run(repeats);
            }
            return;
        }
        try (Rig rig = Rig.start(home, "assessment-service")) {
            rig.world(
                    switch (which) {
                        case "pupils" -> PupilBench.procedures(rows);
                        case "single" -> SingleBench.PROCEDURES;
                        default -> rows / Rig.SCHOOLS;
                    });
            switch (which) {
                case "import" -> new ImportBench(rig, rows).run(repeats);
                case "pupils" -> new PupilBench(rig, rows).run(repeats);
                case "heap" -> new HeapBench(rig, rows).run(repeats);
                case "single" -> new SingleBench(rig, rows).run(repeats);
                default -> new ListBench(rig, rows).run(repeats);
            }
        }
    }
}
