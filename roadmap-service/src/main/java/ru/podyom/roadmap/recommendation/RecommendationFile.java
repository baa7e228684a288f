package ru.podyom.roadmap.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import ru.podyom.runtime.download.FileType;
import ru.podyom.runtime.download.ListFiles;

/** The list of recommendations as a file. */
@ApplicationScoped
class RecommendationFile {

    private static final String ROWS = """
            select * from (
                select cast(id as text) as id, school, lower(ground) as ground, ground_code as "groundCode", advice,
                       acknowledge_by as "acknowledgeBy", due_on as "dueOn",
                       case when answered_at is not null then 'answered' when acknowledged_at is not null then 'acknowledged'
                            when acknowledge_by < cast(? as date) then 'unheard' else 'sent' end as status,
                       sent_by as "sentBy", to_char(sent_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "sentAt",
                       acknowledged_by as "acknowledgedBy",
                       to_char(acknowledged_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "acknowledgedAt",
                       answer, to_char(answered_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "answeredAt"
                  from recommendation
                 where (territory_path = ? or starts_with(territory_path, ?))) listed
             where true""";

    private final ListFiles files;

    RecommendationFile(ListFiles files) {
        this.files = files;
    }

    Response of(FileType type, Asked asked) {
        StringBuilder sql = new StringBuilder(ROWS);
        List<Object> values = new ArrayList<>(List.of(asked.today().toString(), asked.below(), asked.below() + "/"));
        if (asked.school() != null) {
            sql.append(" and school = ?");
            values.add(asked.school());
        }
        if (asked.status() != null) {
            sql.append(" and status = lower(?)");
            values.add(asked.status().name());
        }
        return files.answer(type, "recommendations", sql.append(" order by id").toString(), values);
    }
}
