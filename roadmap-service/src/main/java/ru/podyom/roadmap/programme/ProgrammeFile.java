package ru.podyom.roadmap.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import ru.podyom.runtime.download.FileType;
import ru.podyom.runtime.download.ListFiles;

/** The list of programmes as a file. */
@ApplicationScoped
class ProgrammeFile {

    private final ListFiles files;

    ProgrammeFile(ListFiles files) {
        this.files = files;
    }

    Response of(FileType type, Asked asked) {
        StringBuilder sql = new StringBuilder("""
                select code, title, lower(level) as level, territory, school, parent, term_from as "termFrom",
                       term_to as "termTo", order_number as "orderNumber", ordered_on as "orderedOn",
                       approved_on as "approvedOn", lower(state) as state, version
                  from programme where (territory_path = ? or territory_path like ?)""");
        List<Object> values = new ArrayList<>(List.of(asked.below(), asked.below() + "/%"));
        if (asked.school() != null) {
            sql.append(" and school = ?");
            values.add(asked.school());
        }
        if (asked.level() != null) {
            sql.append(" and level = ?");
            values.add(asked.level().name());
        }
        if (asked.state() != null) {
            sql.append(" and state = ?");
            values.add(asked.state().name());
        }
        return files.answer(type, "programmes", sql.append(" order by code").toString(), values);
    }
}
