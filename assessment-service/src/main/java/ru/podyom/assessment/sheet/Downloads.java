package ru.podyom.assessment.sheet;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.jspecify.annotations.Nullable;

/** Lists given as files: which type is asked for, and the answer. */
public final class Downloads {

    public static final String CSV = "text/csv";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Downloads() {}

    /** The type of file that is asked for rather than JSON; null if none is. */
    public static @Nullable String wanted(HttpHeaders headers) {
        MediaType first = headers.getAcceptableMediaTypes().get(0);
        String type = first.getType() + "/" + first.getSubtype();
        return type.equals(CSV) || type.equals(XLSX) ? type : null;
    }

    /** @param name without its ending, which follows from the type */
    public static Response answer(StreamingOutput file, String type, String name) {
        String ending = type.equals(CSV) ? ".csv" : ".xlsx";
        return Response.ok(file, type)
                .header("Content-Disposition", "attachment; filename=\"" + name + ending + "\"")
                .build();
    }
}
