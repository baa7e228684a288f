package ru.podyom.roadmap.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import ru.podyom.runtime.download.FileType;
import ru.podyom.runtime.download.ListFiles;

/** The list of activities as a file. */
@ApplicationScoped
class ActivityFile {

    private final ListFiles files;

    ActivityFile(ListFiles files) {
        this.files = files;
    }

    Response of(FileType type, Asked asked) {
        StringBuilder sql = new StringBuilder("""
                select cast(id as text) as id, programme_code as programme, school, cast(parent as text) as parent,
                       position, number, camel(kind) as kind, title, deadline, due_on as "dueOn",
                       roles #>> '{responsible,wording}' as responsible, roles #>> '{executor,wording}' as executor,
                       roles #>> '{participant,wording}' as participant, roles #>> '{controller,wording}' as controller,
                       expected_result as "expectedResult", leaf, camel(state) as state, done_on as "doneOn", version
                  from activity where (territory_path = ? or territory_path like ?)""");
        List<Object> values = new ArrayList<>(List.of(asked.below(), asked.below() + "/%"));
        if (asked.programme() != null) {
            sql.append(" and programme_code = ?");
            values.add(asked.programme());
        }
        if (asked.state() != null) {
            sql.append(" and state = ?");
            values.add(asked.state().name());
        }
        return files.answer(type, "activities", sql.append(" order by id").toString(), values);
    }
}
