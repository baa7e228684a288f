package ru.podyom.roadmap.resource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import ru.podyom.runtime.download.FileType;
import ru.podyom.runtime.download.ListFiles;

/** The list of inventories as a file, one row a resource. */
@ApplicationScoped
class InventoryFile {

    private static final String ROWS = """
            select i.school, i.taken_on as "takenOn", item.category, item.code, item.name, item.unit, item.available,
                   item.needed, case when item.needed is not null then greatest(item.needed - item.available, 0) end
                   as missing, i.source
              from resource_inventory i
              cross join lateral jsonb_to_recordset(i.items)
                  as item (category text, code text, name text, unit text, available numeric, needed numeric)
             where (i.territory_path = ? or starts_with(i.territory_path, ?))""";

    private final ListFiles files;

    InventoryFile(ListFiles files) {
        this.files = files;
    }

    Response of(FileType type, Asked asked) {
        StringBuilder sql = new StringBuilder(ROWS);
        List<Object> values = new ArrayList<>(List.of(asked.below(), asked.below() + "/"));
        if (asked.school() != null) {
            sql.append(" and i.school = ?");
            values.add(asked.school());
        }
        if (asked.from() != null) {
            sql.append(" and i.taken_on >= ?");
            values.add(asked.from());
        }
        if (asked.to() != null) {
            sql.append(" and i.taken_on <= ?");
            values.add(asked.to());
        }
        String all = sql.append(" order by i.id, item.category, item.code").toString();
        return files.answer(type, "resource-inventories", all, values);
    }
}
