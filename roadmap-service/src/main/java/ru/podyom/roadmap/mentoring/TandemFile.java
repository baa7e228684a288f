package ru.podyom.roadmap.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import ru.podyom.roadmap.programme.Conditions;
import ru.podyom.runtime.download.FileType;
import ru.podyom.runtime.download.ListFiles;

/** The list of tandems as a file. */
@ApplicationScoped
class TandemFile {

    private static final String ROWS = """
            select cast(id as text) as id, cast(mentor_id as text) as mentor, mentor_code as "mentorCode",
                   mentor_school as "mentorSchool", camel(deficit) as deficit, subject, need,
                   (select string_agg((one ->> 'school') || ':' || (one ->> 'code'), ' ')
                      from jsonb_array_elements(mentees) as one) as mentees,
                   started_on as "startedOn", until, jsonb_array_length(steps) as steps,
                   (select count(*) from jsonb_array_elements(steps) as one where one ->> 'doneOn' is not null) as "stepsDone",
                   case when ended_on is null then 'active' else 'ended' end as state, ended_on as "endedOn",
                   camel(end_reason) as "endReason", end_comment as "endComment", school,
                   territory_path as "territoryPath", version
              from tandem where\s""";

    private final ListFiles files;

    TandemFile(ListFiles files) {
        this.files = files;
    }

    Response of(FileType type, TandemsAsked asked) {
        Conditions where = asked.conditions();
        return files.answer(type, "tandems", ROWS + where.text() + " order by id", where.values());
    }
}
