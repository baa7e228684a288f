package ru.podyom.indicator.recheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import ru.podyom.runtime.download.FileType;
import ru.podyom.runtime.download.ListFiles;

/** The list of cases as a file. */
@ApplicationScoped
class CaseFile {

    private static final String ROWS = """
            select cast(id as text) as id, school, procedure_code as procedure, school_year as "schoolYear",
                   territory_path as "territoryPath",
                   case when outcome is not null then 'closed' when agreement is not null then 'rechecked'
                        when sample is not null then 'sampled' else 'open' end as status,
                   (select string_agg(finding ->> 'kind', ' ') from jsonb_array_elements(findings) as finding
                     where cast(finding ->> 'signal' as boolean)) as signals,
                   ground, opened_by as "openedBy", opened_at as "openedAt",
                   jsonb_array_length(sample -> 'numbers') as "worksDrawn", cast(sample ->> 'seed' as bigint) as seed,
                   jsonb_array_length(observers) as observers, cast(agreement ->> 'works' as int) as "worksRechecked",
                   cast(agreement -> 'marks' ->> 'percent' as numeric) as "marksPercent",
                   cast(agreement -> 'marks' ->> 'low' as numeric) as "marksLow",
                   cast(agreement -> 'marks' ->> 'high' as numeric) as "marksHigh",
                   cast(agreement -> 'points' ->> 'percent' as numeric) as "pointsPercent",
                   case outcome when 'CONFIRMED' then 'confirmed' when 'NOT_CONFIRMED' then 'notConfirmed'
                        when 'INCONCLUSIVE' then 'inconclusive' end as outcome,
                   closing as comment, closed_by as "closedBy", closed_at as "closedAt", reopened
              from objectivity_case
             where\s""";

    private final ListFiles files;

    CaseFile(ListFiles files) {
        this.files = files;
    }

    Response of(FileType type, Asked asked) {
        String condition = asked.condition()
                .replace("territoryPath", "territory_path")
                .replace("procedure =", "procedure_code =")
                .replaceAll(":\\w+", "?");
        return files.answer(
                type,
                "objectivity-cases",
                ROWS + condition + " order by id",
                List.copyOf(asked.parameters().values()));
    }
}
