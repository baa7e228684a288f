package ru.podyom.assessment.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPInputStream;

/** The files as they came, in pieces in the database: any instance can take a job up, and give the file back. */
@ApplicationScoped
class FileStore {

    private final EntityManager entities;
    private final ImportSettings settings;
    private final Clock clock = Clock.systemUTC();

    FileStore(EntityManager entities, ImportSettings settings) {
        this.entities = entities;
        this.settings = settings;
    }

    /** Writes a gzipped file below its import, in the running transaction. */
    void keep(UUID importId, Path gzipped) {
        try (InputStream file = Files.newInputStream(gzipped)) {
            int number = 0;
            for (byte[] piece = file.readNBytes(1 << 20); piece.length > 0; piece = file.readNBytes(1 << 20)) {
                entities.createNativeQuery("insert into import_file (import_id, chunk, bytes) values (?1, ?2, ?3)")
                        .setParameter(1, importId)
                        .setParameter(2, number++)
                        .setParameter(3, piece)
                        .executeUpdate();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lays the file out on disk again, unpacked; the caller deletes it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Path fetch(UUID importId) {
        try {
            Path file = Files.createTempFile("podyom-import-", null);
            Path packed = Files.createTempFile("podyom-import-", ".gz");
            try {
                unpack(importId, packed, file);
            } finally {
                Files.delete(packed);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the file is still kept. */
    boolean has(UUID importId) {
        return piece(importId, 0).length > 0;
    }

    /** Lets a file go at once, with the running transaction: it says who its pupils are. */
    void forget(UUID importId) {
        entities.createNativeQuery("delete from import_file where import_id = ?1")
                .setParameter(1, importId)
                .executeUpdate();
    }

    /** The same whatever becomes of the running transaction. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void forgetAtOnce(UUID importId) {
        forget(importId);
    }

    /** Lets files go whose import has been over for long enough. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void forgetOld() {
        entities.createNativeQuery("delete from import_file using result_import as job"
                        + " where job.id = import_file.import_id and job.finished_at < ?1")
                .setParameter(1, clock.instant().minus(settings.keepFiles()))
                .executeUpdate();
    }

    private void unpack(UUID importId, Path packed, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(packed)) {
            int number = 0;
            for (byte[] piece = piece(importId, number); piece.length > 0; piece = piece(importId, ++number)) {
                out.write(piece);
            }
        }
        try (InputStream in = new GZIPInputStream(Files.newInputStream(packed), 1 << 16);
                OutputStream out = Files.newOutputStream(file)) {
            in.transferTo(out);
        }
    }

    private byte[] piece(UUID importId, int number) {
        List<?> pieces = entities.createNativeQuery(
                        "select bytes from import_file where import_id = ?1 and chunk = ?2", byte[].class)
                .setParameter(1, importId)
                .setParameter(2, number)
                .getResultList();
        return pieces.isEmpty() ? new byte[0] : (byte[]) pieces.get(0);
    }
}
