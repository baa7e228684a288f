package ru.podyom.assessment.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Workbooks are zip archives: looked through, within limits, before anything is read. */
final class Workbooks {

    private static final int MOST_ENTRIES = 2_000;
    // A table shrinks ten- to fiftyfold; what shrinks more is made to.
    private static final int MOST_RATIO = 200;
    private static final long SMALL = 10L << 20;

    private Workbooks() {}

    static SheetReader open(Path file, SheetLimits limits) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            refuseHarmful(zip, file.toFile().length(), limits);
            if (zip.getEntry("xl/workbook.xml") != null) {
                return new Xlsx(file, limits, zip.getEntry("xl/styles.xml") != null);
            }
            if (zip.getEntry("content.xml") != null && zip.getEntry("mimetype") != null) {
                return new Ods(file, limits);
            }
            throw new UnreadableSheet(
                    zip.getEntry("word/document.xml") != null
                            ? "this is a Word document; send the table as XLSX or CSV"
                            : "this archive is not a workbook; send the file in it");
        } catch (ZipException e) {
            throw new UnreadableSheet("the workbook is cut off or damaged: " + e.getMessage());
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    /** What a parser says of its own classes helps nobody who has the file. */
    static UnreadableSheet damaged(Exception e) {
        UnreadableSheet damaged =
                new UnreadableSheet("the workbook is damaged: its parts are not what a workbook's are");
        damaged.initCause(e);
        return damaged;
    }

    private static void refuseHarmful(ZipFile zip, long packed, SheetLimits limits) throws IOException {
        if (zip.size() > MOST_ENTRIES) {
            throw new UnreadableSheet("the archive has " + zip.size() + " parts; a workbook has fewer");
        }
        long most = Math.min(limits.unpackedBytes(), Math.max(SMALL, packed * MOST_RATIO));
        long unpacked = 0;
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (name.endsWith("vbaproject.bin") || name.startsWith("basic/") || name.startsWith("scripts/")) {
                throw new UnreadableSheet("the workbook holds macros; save it as .xlsx or .ods without them");
            }
            if (name.equals("encryptedpackage")) {
                throw new UnreadableSheet("the workbook is encrypted; save it without a password");
            }
            unpacked += size(zip, entry, most - unpacked);
        }
    }

    /** What an entry says of its size need not be true: it is unpacked and counted. */
    private static long size(ZipFile zip, ZipEntry entry, long most) throws IOException {
        long size = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > most) {
                    throw new UnreadableSheet("the workbook unpacks to far more than a table of its size would");
                }
            }
        }
        return size;
    }
}
