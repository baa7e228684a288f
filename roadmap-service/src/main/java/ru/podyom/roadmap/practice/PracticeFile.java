package ru.podyom.roadmap.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import ru.podyom.runtime.download.FileType;
import ru.podyom.runtime.download.ListFiles;

/** The list of practices as a file. */
@ApplicationScoped
class PracticeFile {

    private static final String COLUMNS = """
            cast(p.id as text) as id, p.school, p.territory_path as "territoryPath", p.title, p.summary,
            p.subject, p.grade_from as "gradeFrom", p.grade_to as "gradeTo",
            replace(lower(array_to_string(p.deficits, ' ')), 'meta_subject', 'metaSubject') as deficits,
            (select string_agg(one ->> 'link', ' ') from jsonb_array_elements(p.documents) one) as documents,
            lower(p.state) as state, p.decision, p.decided_at as "decidedAt", p.offered_at as "offeredAt"
            """;

    private final ListFiles files;

    PracticeFile(ListFiles files) {
        this.files = files;
    }

    Response of(FileType type, Asked asked) {
        Sql sql = asked.all(COLUMNS);
        return files.answer(type, "practices", sql.text(), sql.values());
    }
}
