package ru.podyom.runtime.download;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A type of file that a list may be asked for by {@code Accept}. */
public enum FileType {
    CSV(FileType.CSV_TYPE, ".csv"),
    XLSX(FileType.XLSX_TYPE, ".xlsx");

    public static final String CSV_TYPE = "text/csv";
    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String mediaType;
    private final String ending;

    FileType(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    /** The type of file that is asked for rather than JSON; null if none is. */
    public static @Nullable FileType wanted(HttpHeaders headers) {
        MediaType first = headers.getAcceptableMediaTypes().get(0);
        String asked = first.getType() + "/" + first.getSubtype();
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(asked))
                .findFirst()
                .orElse(null);
    }

    String mediaType() {
        return mediaType;
    }

    String ending() {
        return ending;
    }
}
