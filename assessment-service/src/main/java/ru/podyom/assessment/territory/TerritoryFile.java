package ru.podyom.assessment.territory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import ru.podyom.runtime.download.FileType;
import ru.podyom.runtime.download.ListFiles;

/** The list of territories as a file, in the columns that {@link TerritoryLists} takes. */
@ApplicationScoped
class TerritoryFile {

    private static final String COLUMNS = """
            select territory.code, was.name, lower(territory.level) as level, territory.parent, was.oktmo,
                   territory.established_on as "establishedOn", territory.abolished_on as "abolishedOn",
                   territory.successor
              from territory join %s
             where (territory.path = ? or starts_with(territory.path, ? || '/'))
             order by territory.path""";

    private static final String TODAY = COLUMNS.formatted(
            "territory as was on was.code = territory.code and (cast(? as boolean) or territory.abolished_on is null)");

    private static final String ON_A_DAY = COLUMNS.formatted("""
            territory_period as was on was.territory = territory.code and was.valid_from <= cast(? as date)
               and (was.valid_to is null or was.valid_to > cast(? as date))""");

    private final ListFiles files;

    TerritoryFile(ListFiles files) {
        this.files = files;
    }

    Response of(FileType type, TerritoryFilter filter) {
        LocalDate on = filter.on();
        String below = filter.below();
        return on == null
                ? files.answer(type, "territories", TODAY, List.of(filter.abolished(), below, below))
                : files.answer(type, "territories", ON_A_DAY, List.of(on.toString(), on.toString(), below, below));
    }
}
