package ru.podyom.local.data;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.lang3.SystemUtils;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked from the Maven artifact for this machine. */
final class PostgresBinaries {

    private PostgresBinaries() {}

    /**
     * Unpacks them unless they are there. The directory's name is the archive's digest: the files of two versions never
     * meet.
     *
     * @return the directory that holds {@code bin}, {@code lib} and {@code share}
     */
    static Path in(Path parent) throws IOException {
        Path home = parent.resolve(digest());
        Path complete = home.resolve(".complete");
        if (!Files.exists(complete)) {
            unpack(home);
            Files.createFile(complete);
        }
        return home;
    }

    private static InputStream archive() throws IOException {
        String hardware = SystemUtils.OS_ARCH.equals("amd64") ? "x86_64" : SystemUtils.OS_ARCH;
        return new BufferedInputStream(DefaultPostgresBinaryResolver.INSTANCE.getPgBinary("Linux", hardware));
    }

    private static String digest() throws IOException {
        try (InputStream archive = archive()) {
            return DigestUtils.sha256Hex(archive).substring(0, 12);
        }
    }

    private static void unpack(Path home) throws IOException {
        try (InputStream archive = archive();
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(archive))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                place(tar, entry, home);
            }
        }
    }

    private static void place(TarArchiveInputStream tar, TarArchiveEntry entry, Path home) throws IOException {
        Path target = home.resolve(entry.getName()).normalize();
        if (!target.startsWith(home)) {
            throw new IOException("the archive reaches outside its directory: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        Files.deleteIfExists(target); // half written by a start that was killed
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        if ((entry.getMode() & 0100) != 0) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwx------"));
        }
    }
}
