package ru.podyom.roadmap.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import ru.podyom.roadmap.programme.Conditions;
import ru.podyom.runtime.download.FileType;
import ru.podyom.runtime.download.ListFiles;

/** The list of agreements as a file. */
@ApplicationScoped
class PartnershipFile {

    private static final String ROWS = """
            select cast(id as text) as id, lower(kind) as kind, number, purpose, leader, lower(leader_role) as "leaderRole",
                   array_to_string(supported, ' ') as supported, array_to_string(subjects, ' ') as subjects,
                   term_from as "termFrom", term_to as "termTo", basis,
                   case when ended_on is not null then 'ended' when signed_on is not null then 'active'
                        else 'draft' end as state,
                   signed_on as "signedOn", ended_on as "endedOn", end_reason as "endReason", last_day as "lastDay",
                   cast(renews as text) as renews, territory_path as "territoryPath", version
              from partnership where\s""";

    private final ListFiles files;

    PartnershipFile(ListFiles files) {
        this.files = files;
    }

    Response of(FileType type, Asked asked) {
        Conditions where = asked.conditions();
        return files.answer(type, "partnerships", ROWS + where.text() + " order by id", where.values());
    }
}
