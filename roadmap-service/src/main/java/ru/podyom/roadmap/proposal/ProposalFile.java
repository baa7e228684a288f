package ru.podyom.roadmap.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import ru.podyom.runtime.download.FileType;
import ru.podyom.runtime.download.ListFiles;

/** The list of proposals as a file. */
@ApplicationScoped
class ProposalFile {

    private final ListFiles files;

    ProposalFile(ListFiles files) {
        this.files = files;
    }

    Response of(FileType type, Asked asked) {
        StringBuilder sql = new StringBuilder("""
                select cast(id as text) as id, lower(kind) as kind, school, school_year as "schoolYear",
                       rule_set as "ruleSet", lower(state) as state, programme, opened_at as "openedAt",
                       closed_by as "closedBy", closed_at as "closedAt", reason, cast(event_id as text) as event
                  from proposal where (territory_path = ? or territory_path like ?)""");
        List<Object> values = new ArrayList<>(List.of(asked.below(), asked.below() + "/%"));
        if (asked.school() != null) {
            sql.append(" and school = ?");
            values.add(asked.school());
        }
        if (asked.kind() != null) {
            sql.append(" and kind = ?");
            values.add(asked.kind().name());
        }
        if (asked.state() != null) {
            sql.append(" and state = ?");
            values.add(asked.state().name());
        }
        return files.answer(type, "proposals", sql.append(" order by id").toString(), values);
    }
}
