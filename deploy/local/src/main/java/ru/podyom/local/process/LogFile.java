package ru.podyom.local.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The log of one process: one file and its predecessor, both bounded. */
public final class LogFile {

    private static final long LARGEST = 20L << 20;
    private static final int TAIL_BYTES = 16 << 10;

    private final Path file;

    public LogFile(Path file) {
        this.file = file;
    }

    public Path path() {
        return file;
    }

    /** Puts the last run's log aside. */
    public void rotate() throws IOException {
        if (Files.exists(file)) {
            Files.move(file, previous(), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * Keeps the file bounded while its process writes on: copies and empties it, which works because the process
     * appends. A line written between the two steps is lost; that is the price of needing nothing of the process.
     */
    void trim() {
        if (file.toFile().length() <= LARGEST) {
            return;
        }
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            Files.copy(file, previous(), StandardCopyOption.REPLACE_EXISTING);
            open.setLength(0);
        } catch (IOException e) {
            // a full disk, most likely: a log that stays long is no reason to touch the process
            previous().toFile().delete();
        }
    }

    /** The last lines, for a message about why the process died. */
    String tail(int lines) {
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "r")) {
            long from = Math.max(0, open.length() - TAIL_BYTES);
            byte[] end = new byte[(int) (open.length() - from)];
            open.seek(from);
            open.readFully(end);
            List<String> all =
                    new String(end, StandardCharsets.UTF_8).strip().lines().toList();
            return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
        } catch (IOException e) {
            return "(no log: " + e.getMessage() + ")";
        }
    }

    private Path previous() {
        return file.resolveSibling(file.getFileName() + ".1");
    }
}
