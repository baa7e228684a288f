package ru.podyom.indicator.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import ru.podyom.runtime.download.FileType;
import ru.podyom.runtime.download.ListFiles;

/** The list as a file. */
@ApplicationScoped
class ListFile {

    private static final String ROWS = """
            select school.code as school, school.name, school.territory_path as "territoryPath",
                   status.school_year as "schoolYear", status.rule_set as "ruleSet",
                   status.rule_set_version as "ruleSetVersion",
                   (select string_agg(one ->> 'code', ', ') from jsonb_array_elements(status.criteria) as one
                     where (one ->> 'fired')::boolean) as criteria,
                   (select string_agg(distinct concat(low ->> 'procedure', ': ', round((low ->> 'share')::numeric, 1)), ', ')
                      from jsonb_array_elements(status.criteria) as one, jsonb_array_elements(one -> 'evidence') as low
                     where (one ->> 'fired')::boolean) as evidence,
                   (told.distance ->> 'pupils')::int as "pupilsToLeave",
                   (told.distance ->> 'atMost')::boolean as "pupilsAtMost",
                   told.distance ->> 'missing' as "pupilsMissing",
                   (select string_agg(distinct claim.programme_code, ', ') from claim
                     where claim.school_code = school.code and claim.school_year = status.school_year) as "claimedBy",
                   status.evaluated_at as "evaluatedAt"
              from school_status as status join school on school.code = status.school_code
             cross join lateral (select case when ? then status.distance end as distance) as told
             where status.rule_set = ? and status.rule_set_version = ? and status.school_year = ? and status.listed
               and (status.territory_path = ? or status.territory_path like ?)
             order by school.code""";

    private final ListFiles files;
    private final Stored stored;

    ListFile(ListFiles files, Stored stored) {
        this.files = files;
        this.stored = stored;
    }

    Response of(FileType type, Listing.Question question) {
        return files.answer(
                type,
                "low-performing-schools",
                ROWS,
                List.of(
                        stored.pupilsAreTold(),
                        question.ruleSet(),
                        question.version(),
                        question.schoolYear(),
                        question.path(),
                        question.path() + "/%"));
    }
}
