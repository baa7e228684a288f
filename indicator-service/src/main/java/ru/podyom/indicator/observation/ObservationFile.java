package ru.podyom.indicator.observation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import ru.podyom.runtime.download.FileType;
import ru.podyom.runtime.download.ListFiles;

/** The list of observations as a file; an import takes it. */
@ApplicationScoped
public class ObservationFile {

    private static final String ROWS = """
            select cast(observation.id as text) as id, observation.element, element.name_ru as "elementName",
                   element.unit, observation.school, school.name as "schoolName",
                   case when observation.school is null then regexp_replace(observation.territory_path, '^.*/', '')
                        end as territory,
                   observation.territory_path as "territoryPath", period, value,
                   said_missing(missing) as missing,
                   observed_on as "observedOn", evidence, reason, author, submitted_at as "submittedAt",
                   lower(state) as state, decided_by as "decidedBy", decided_at as "decidedAt", note,
                   approved_value as "approvedValue", observation.version
              from (select * from %s where %s) as observation
              join element on element.code = observation.element
              left join school on school.code = observation.school
             order by observation.id""";

    private final ListFiles files;

    ObservationFile(ListFiles files) {
        this.files = files;
    }

    public Response of(FileType type, Asked asked) {
        return files.answer(
                type, "observations", ROWS.formatted(asked.source(), asked.condition()), asked.parameters());
    }
}
