package ru.podyom.roadmap.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import ru.podyom.runtime.download.FileType;
import ru.podyom.runtime.download.ListFiles;

/** The life of a programme as a file. */
@ApplicationScoped
class StepFile {

    private final ListFiles files;

    StepFile(ListFiles files) {
        this.files = files;
    }

    Response of(FileType type, Programme programme) {
        return files.answer(type, "steps", """
                select lower(from_state) as "from", lower(to_state) as "to", reason, made_by as by,
                       to_char(made_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at
                  from programme_step where programme_id = ? order by id""", List.of(programme.id()));
    }
}
