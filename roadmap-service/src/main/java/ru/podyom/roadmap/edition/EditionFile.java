package ru.podyom.roadmap.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import ru.podyom.roadmap.programme.Programme;
import ru.podyom.runtime.download.FileType;
import ru.podyom.runtime.download.ListFiles;

/** The list of a programme's editions as a file. */
@ApplicationScoped
class EditionFile {

    private final ListFiles files;

    EditionFile(ListFiles files) {
        this.files = files;
    }

    Response of(FileType type, Programme programme) {
        return files.answer(type, "editions", """
                select number, order_number as "orderNumber", ordered_on as "orderedOn", note, made_by as "approvedBy",
                       to_char(made_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "approvedAt"
                  from edition where programme_id = ? order by number""", List.of(programme.id()));
    }
}
