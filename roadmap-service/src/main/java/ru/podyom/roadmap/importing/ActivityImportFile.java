package ru.podyom.roadmap.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.programme.Programme;
import ru.podyom.runtime.download.FileType;
import ru.podyom.runtime.download.ListFiles;

/** The list of a programme's imports as a file, newest first. */
@ApplicationScoped
class ActivityImportFile {

    private final ListFiles files;

    ActivityImportFile(ListFiles files) {
        this.files = files;
    }

    Response of(FileType type, Programme programme, @Nullable ImportState state) {
        StringBuilder sql = new StringBuilder("""
                select cast(id as text) as id, programme_code as programme, file_name as "fileName", size, sha256,
                       lower(state) as state, cast(reading #>> '{plan,counts,sections}' as int) as sections,
                       cast(reading #>> '{plan,counts,activities}' as int) as activities,
                       cast(reading #>> '{plan,counts,leaves}' as int) as leaves,
                       jsonb_array_length(reading #> '{plan,lints}') as lints, made_by as "madeBy",
                       to_char(made_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "madeAt",
                       closed_by as "closedBy",
                       to_char(closed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "closedAt", version
                  from activity_import where programme_id = ?""");
        List<Object> values = new ArrayList<>(List.of(programme.id()));
        if (state != null) {
            sql.append(" and state = ?");
            values.add(state.name());
        }
        return files.answer(
                type, "activity-imports", sql.append(" order by id desc").toString(), values);
    }
}
