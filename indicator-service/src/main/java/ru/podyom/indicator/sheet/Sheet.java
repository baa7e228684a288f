package ru.podyom.indicator.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/**
 * A file as what its content says it is, whatever its name says.
 *
 * @param format {@code CSV}, {@code TSV} or {@code XLSX}
 * @param lines from the first to the last, without those that are wholly empty
 */
public record Sheet(String format, List<Line> lines) {

    private static final int MOST_BYTES = 20 << 20;
    static final int MOST_COLUMNS = 500;
    static final int MOST_LINES = 100_000;

    private static final Map<String, String> FOREIGN = Map.of(
            "d0cf11e0a1b11ae1", "an old Excel workbook (.xls); save it as .xlsx",
            "255044462d", "a PDF; tables in it cannot be read, send the table itself",
            "89504e47", "a picture; send the table itself",
            "ffd8ff", "a picture; send the table itself",
            "526172211a07", "a RAR archive; send the file in it",
            "377abcaf271c", "a 7z archive; send the file in it",
            "1f8b", "a gzip archive; send the file in it");

    /** @throws UnreadableSheet with a reason, when the file is none of the known forms or too large */
    public static Sheet read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new UnreadableSheet("the file has more than " + (MOST_BYTES >> 20) + " MB; send it in parts");
        }
        refuseForeign(bytes);
        boolean zip = bytes.length >= 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
        Sheet sheet = zip ? Workbook.read(bytes) : Separated.read(Texts.decoded(bytes));
        if (sheet.lines().isEmpty()) {
            throw new UnreadableSheet("the file is empty");
        }
        return sheet;
    }

    private static void refuseForeign(byte[] bytes) {
        StringBuilder hex = new StringBuilder();
        for (int i = 0; i < Math.min(8, bytes.length); i++) {
            hex.append("%02x".formatted(bytes[i]));
        }
        FOREIGN.forEach((signature, what) -> {
            if (hex.toString().startsWith(signature)) {
                throw new UnreadableSheet("this is " + what);
            }
        });
    }

    /** Without outer white space, of whatever width; non-breaking spaces within become plain ones. */
    static String stripped(String text) {
        return text.replaceAll("[\\u00a0\\u202f\\u2009]", " ")
                .replaceAll("[\\u200b\\ufeff]", "")
                .strip();
    }
}
