package ru.podyom.roadmap.mentoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import ru.podyom.roadmap.programme.Conditions;
import ru.podyom.runtime.download.FileType;
import ru.podyom.runtime.download.ListFiles;

/** The banks of mentors as a file. */
@ApplicationScoped
class MentorFile {

    private static final String ROWS = """
            select cast(id as text) as id, territory_path as "territoryPath", school, code, post, camel(category) as category,
                   array_to_string(subjects, ' ') as subjects,
                   array_to_string(array(select camel(deficit) from unnest(deficits) as deficit), ' ') as deficits,
                   note, active, version
              from mentor where\s""";

    private final ListFiles files;

    MentorFile(ListFiles files) {
        this.files = files;
    }

    Response of(FileType type, MentorsAsked asked) {
        Conditions where = asked.conditions();
        return files.answer(type, "mentors", ROWS + where.text() + " order by id", where.values());
    }
}
