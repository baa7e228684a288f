package ru.podyom.assessment.sheet;

import java.util.Map;

/** First bytes by which forms of file are known. */
final class Signatures {

    private static final Map<String, String> FOREIGN = Map.of(
            "d0cf11e0a1b11ae1", "an old Excel workbook (.xls); save it as .xlsx",
            "255044462d", "a PDF; tables in it cannot be read, send the table itself",
            "89504e47", "a picture; send the table itself",
            "ffd8ff", "a picture; send the table itself",
            "526172211a07", "a RAR archive; send the file in it",
            "377abcaf271c", "a 7z archive; send the file in it",
            "1f8b", "a gzip archive; send the file in it");

    private Signatures() {}

    static boolean isZip(byte[] head) {
        return head.length >= 4 && head[0] == 'P' && head[1] == 'K' && head[2] == 3 && head[3] == 4;
    }

    static void refuseForeign(byte[] head) {
        StringBuilder hex = new StringBuilder();
        for (int i = 0; i < Math.min(8, head.length); i++) {
            hex.append("%02x".formatted(head[i]));
        }
        FOREIGN.forEach((signature, what) -> {
            if (hex.toString().startsWith(signature)) {
                throw new UnreadableSheet("this is " + what);
            }
        });
    }
}
