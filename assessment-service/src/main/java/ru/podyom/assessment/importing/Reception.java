package ru.podyom.assessment.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import ru.podyom.runtime.access.Caller;
import ru.podyom.runtime.problem.Problems;

/** Receives files whole, keeps them, and leaves the reading to the queue: the sender has its answer at once. */
@ApplicationScoped
class Reception {

    // Disk and processor have others' work to do.
    private static final int MOST_AT_ONCE = 8;

    private final Semaphore places = new Semaphore(MOST_AT_ONCE);
    private final ImportJobs jobs;
    private final ImportQueue queue;

    Reception(ImportJobs jobs, ImportQueue queue) {
        this.jobs = jobs;
        this.queue = queue;
    }

    /** A file on disk, gzipped, and what is known of it. */
    record Received(Path gzipped, long bytes, String sha256) {}

    /** The job; 503 when too many files are on their way, 400 when this one broke off. */
    ResultImport receive(Caller caller, ImportOptions options, InputStream file) {
        if (!places.tryAcquire()) {
            throw Problems.busy(MOST_AT_ONCE + " files are being received; try again in a minute");
        }
        try {
            return received(caller, options, file);
        } catch (IOException e) {
            throw Problems.badRequest("broken-off", "the upload broke off; nothing was taken. Send the file again");
        } finally {
            places.release();
        }
    }

    private ResultImport received(Caller caller, ImportOptions options, InputStream file) throws IOException {
        Path gzipped = Files.createTempFile("podyom-upload-", ".gz");
        try {
            ResultImport job = jobs.begin(caller, options, pack(file, gzipped));
            UUID id = job.id();
            queue.enqueue(id, job.owner());
            return job;
        } finally {
            Files.delete(gzipped);
        }
    }

    private static Received pack(InputStream file, Path gzipped) throws IOException {
        MessageDigest digest = sha256();
        long bytes;
        try (OutputStream out = new DigestOutputStream(new FastGzip(Files.newOutputStream(gzipped)), digest)) {
            bytes = file.transferTo(out);
        }
        return new Received(gzipped, bytes, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Tables shrink well even so, and the sender waits. */
    private static final class FastGzip extends GZIPOutputStream {

        FastGzip(OutputStream out) throws IOException {
            super(out, 1 << 16);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
