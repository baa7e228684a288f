package ru.podyom.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The most heap in use while a file is imported, large against small. The service runs with a young generation of 16 MB
 * (the script sees to it), so that what is in use is nearly what is alive; its own metric is asked every 20 ms.
 */
final class HeapBench {

    private static final int SMALL = 10_000;
    private static final Pattern USED = Pattern.compile("jvm_memory_used_bytes\\{area=\"heap\"[^}]*} ([0-9.E]+)");

    private final Rig rig;
    private final int rows;

    HeapBench(Rig rig, int rows) {
        this.rig = rig;
        this.rows = rows;
    }

    void run(int repeats) throws IOException, SQLException, InterruptedException {
        ImportBench imports = new ImportBench(rig, rows);
        Path small = imports.writeFile(SMALL);
        Path large = imports.writeFile(rows);
        imports.imported(small); // warm
        Median few = new Median();
        Median many = new Median();
        for (int i = 0; i < repeats; i++) {
            rig.reset();
            few.add(peak(imports, small));
            rig.reset();
            many.add(peak(imports, large));
        }
        Report.head("Peak heap of an import, %d interleaved repeats".formatted(repeats));
        Report.row("%,d rows, MB".formatted(SMALL), few);
        Report.row("%,d rows, MB".formatted(rows), many);
        Report.verdict("large : small", many.value() / few.value(), "<=", 1.3);
    }

    private double peak(ImportBench imports, Path file) throws IOException, InterruptedException {
        AtomicBoolean over = new AtomicBoolean();
        double[] peak = {0};
        Thread watch = new Thread(() -> {
            while (!over.get()) {
                peak[0] = Math.max(peak[0], used());
                sleep();
            }
        });
        watch.start();
        imports.imported(file);
        over.set(true);
        watch.join();
        return peak[0] / (1 << 20);
    }

    private double used() {
        try {
            double sum = 0;
            Matcher pools = USED.matcher(rig.get("/q/metrics"));
            while (pools.find()) {
                sum += Double.parseDouble(pools.group(1));
            }
            return sum;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
