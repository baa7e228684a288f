package ru.podyom.roadmap.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import ru.podyom.roadmap.programme.Programme;
import ru.podyom.runtime.download.FileType;
import ru.podyom.runtime.download.ListFiles;

/** The deadlines of a programme that leave a doubt as a file, in printed order. */
@ApplicationScoped
class QuestionFile {

    private final ListFiles files;

    QuestionFile(ListFiles files) {
        this.files = files;
    }

    Response of(FileType type, Programme programme) {
        return files.answer(type, "deadline-questions", """
                with recursive plan as (
                    select id, number, title, deadline, reading, array[position] as place
                      from activity where programme_id = ? and parent is null
                    union all
                    select a.id, a.number, a.title, a.deadline, a.reading, plan.place || a.position
                      from activity a join plan on a.parent = plan.id)
                select cast(id as text) as activity, number, title, deadline, reading #>> '{question,code}' as question,
                       (select string_agg(one ->> 'code', '; ' order by nth)
                          from jsonb_array_elements(reading #> '{question,readings}') with ordinality as each(one, nth)) as readings,
                       (select string_agg(one ->> 'ru', '; ' order by nth)
                          from jsonb_array_elements(reading #> '{question,readings}') with ordinality as each(one, nth)) as "readingsRu",
                       (select string_agg(one ->> 'en', '; ' order by nth)
                          from jsonb_array_elements(reading #> '{question,readings}') with ordinality as each(one, nth)) as "readingsEn"
                  from plan where reading #>> '{question,code}' is not null order by place""", List.of(programme.id()));
    }
}
