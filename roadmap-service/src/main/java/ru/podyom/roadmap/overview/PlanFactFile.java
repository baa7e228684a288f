package ru.podyom.roadmap.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import ru.podyom.runtime.download.FileType;
import ru.podyom.runtime.download.ListFiles;

/** Plan and fact as a file: the total first, then the groups. */
@ApplicationScoped
class PlanFactFile {

    private final ListFiles files;

    PlanFactFile(ListFiles files) {
        this.files = files;
    }

    Response of(FileType type, Asked asked, Grouping by) {
        Sql counted = Counting.sql(asked, by);
        return files.answer(type, "plan-fact", """
                select case when whole then 'total' else 'group' end as row, key, label, total, due_past as "duePast",
                       done_of_past as "doneOfPast",
                       round(100 * done_of_past / nullif(due_past, 0), 1) as "donePercent", done, done_late as "doneLate",
                       confirmed, partly, under_way as "underWay", not_done as "notDone", overdue, due, planned, cancelled,
                       not_applicable as "notApplicable"
                  from (%s) counted order by whole desc, key""".formatted(counted.text()), counted.values());
    }
}
