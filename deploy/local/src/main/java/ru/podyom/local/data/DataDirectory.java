package ru.podyom.local.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import ru.podyom.local.process.CannotStart;
import ru.podyom.local.process.Leftovers;
import ru.podyom.local.process.LogFile;
import ru.podyom.local.process.Mark;

/** The one directory that a suite lives in: its data, keys, secrets and logs. Nothing is kept outside it. */
public record DataDirectory(Path root) {

    private static final long LEAST_FREE_BYTES = 1L << 30;

    public DataDirectory {
        root = real(root.toAbsolutePath().normalize());
    }

    public Mark mark() {
        return new Mark(root);
    }

    public Path keys() {
        return root.resolve("keys");
    }

    public Path secrets() {
        return root.resolve("secrets.properties");
    }

    public Path state() {
        return root.resolve("state.json");
    }

    public Path supervisorPid() {
        return root.resolve("supervisor.pid");
    }

    /** Exists when the demonstration data were loaded; they must not be loaded again over users' corrections. */
    public Path demoLoaded() {
        return root.resolve("demo-loaded");
    }

    public LogFile log(String name) {
        return new LogFile(root.resolve("logs").resolve(name + ".log"));
    }

    /** Scratch space of one process; survives nothing. */
    public Path scratch(String name) {
        return root.resolve("tmp").resolve(name);
    }

    public DataDirectory create() throws CannotStart {
        try {
            PrivateFiles.directory(root);
            Files.createDirectories(root.resolve("logs"));
            Files.createDirectories(root.resolve("tmp"));
            return new DataDirectory(root);
        } catch (IOException e) {
            throw new CannotStart("the data directory " + root + " cannot be created", e);
        }
    }

    /** Refuses to start where the databases would soon run out of space: a full disk in mid-work is far worse. */
    public void requireSpace() throws CannotStart {
        long free = root.toFile().getUsableSpace();
        if (free < LEAST_FREE_BYTES) {
            throw new CannotStart("only " + (free >> 20) + " MiB are free at " + root + ", at least "
                    + (LEAST_FREE_BYTES >> 20) + " MiB are needed");
        }
    }

    /** Makes this process the only one that may run or clean a suite here. Freed when the process ends, however it ends. */
    public Hold lock() throws CannotStart {
        FileChannel channel = null;
        try {
            channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new CannotStart("a suite is already running on " + root + ", pid " + readPid());
            }
            return new Hold(channel, new Leftovers(mark()));
        } catch (IOException e) {
            throw new CannotStart("the data directory " + root + " cannot be locked", e);
        }
    }

    /** One name for one directory, through symbolic links too: processes are recognised by it. */
    private static Path real(Path directory) {
        try {
            return Files.exists(directory) ? directory.toRealPath() : directory;
        } catch (IOException e) {
            return directory;
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held by this very JVM, as in a test with two suites
        }
    }

    private String readPid() {
        try {
            return Files.readString(supervisorPid()).strip();
        } catch (IOException e) {
            return "unknown";
        }
    }

    /**
     * The right to run a suite in this directory, and with it the right to stop what an earlier one left behind.
     */
    public record Hold(FileChannel channel, Leftovers leftovers) implements AutoCloseable {

        @Override
        public void close() {
            try {
                channel.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
