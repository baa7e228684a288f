package ru.podyom.roadmap.swot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import ru.podyom.runtime.download.FileType;
import ru.podyom.runtime.download.ListFiles;

/** The list of analyses as a file, one row an item. */
@ApplicationScoped
class SwotFile {

    private static final String ROWS = """
            select s.school, s.school_year as "schoolYear", part.name as list, item.place, item.said ->> 'text' as text,
                   item.said #>> '{evidence,indicator}' as indicator, item.said #>> '{evidence,result}' as result,
                   item.said #>> '{evidence,link}' as link, s.said_by as "saidBy", s.said_at as "saidAt"
              from swot s
              cross join lateral (values (1, 'strengths', s.strengths), (2, 'weaknesses', s.weaknesses),
                                         (3, 'opportunities', s.opportunities), (4, 'threats', s.threats))
                  as part (turn, name, items)
              cross join lateral jsonb_array_elements(part.items) with ordinality as item (said, place)
             where (s.territory_path = ? or starts_with(s.territory_path, ?))""";

    private final ListFiles files;

    SwotFile(ListFiles files) {
        this.files = files;
    }

    Response of(FileType type, Asked asked) {
        StringBuilder sql = new StringBuilder(ROWS);
        List<Object> values = new ArrayList<>(List.of(asked.below(), asked.below() + "/"));
        if (asked.school() != null) {
            sql.append(" and s.school = ?");
            values.add(asked.school());
        }
        if (asked.schoolYear() != null) {
            sql.append(" and s.school_year = ?");
            values.add(asked.schoolYear().text());
        }
        return files.answer(
                type,
                "swots",
                sql.append(" order by s.id, part.turn, item.place").toString(),
                values);
    }
}
