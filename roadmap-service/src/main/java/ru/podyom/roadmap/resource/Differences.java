package ru.podyom.roadmap.resource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.download.FileType;
import ru.podyom.runtime.download.ListFiles;
import ru.podyom.runtime.problem.Problems;

/** Compares inventories in the database, of one school or of all schools of a territory at once. */
@ApplicationScoped
class Differences {

    /** Before and after of each school: with the parameters from, from, to. */
    private static final String PAIRS = """
              from school s
              left join lateral (select i.taken_on, i.items from resource_inventory i
                                  where i.school = s.code and i.taken_on <= ?
                                  order by i.taken_on desc limit 1) before on true
              left join lateral (select i.taken_on, i.items from resource_inventory i
                                  where i.school = s.code and i.taken_on > ? and i.taken_on <= ?
                                  order by i.taken_on desc limit 1) later on true
            """;

    private static final String GROWTHS = """
            select s.code as school, before.taken_on as "fromTakenOn", later.taken_on as "toTakenOn",
                   camel(coalesce(told.growth, 'NOT_REPORTED')) as growth, coalesce(told.came, 0) as came,
                   coalesce(told.went, 0) as went, coalesce(told.not_comparable, 0) as "notComparable", told.missing
            """ + PAIRS + """
              left join lateral resource_growth(before.items, later.items) told
                on before.taken_on is not null and later.taken_on is not null
             where\s""";

    private static final String CHANGES = """
            select told.category, told.code, told.name, told.unit_before as "unitBefore", told.unit_after as "unitAfter",
                   told.available_before as "availableBefore", told.available_after as "availableAfter",
                   case when told.outcome <> 'NOT_COMPARABLE'
                        then coalesce(told.available_after, 0) - coalesce(told.available_before, 0) end as change,
                   told.needed, told.missing, camel(told.outcome) as outcome
            """ + PAIRS + """
              cross join lateral resource_changes(before.items, later.items) told
             where s.code = ? and before.taken_on is not null and later.taken_on is not null
             order by told.category, told.code""";

    private static final String BELOW = "(s.territory_path = ? or starts_with(s.territory_path, ?))";

    private final EntityManager entities;
    private final ListFiles files;

    Differences(EntityManager entities, ListFiles files) {
        this.entities = entities;
        this.files = files;
    }

    Difference of(String school, Period period) {
        List<SchoolGrowth> growth = rows(GROWTHS + "s.code = ?", with(period, school)).stream()
                .map(SchoolGrowth::of)
                .toList();
        if (growth.isEmpty()) {
            throw Problems.notFound("school", school);
        }
        List<ItemChange> items =
                rows(CHANGES, with(period, school)).stream().map(ItemChange::of).toList();
        return new Difference(period.from(), period.to(), growth.get(0), items);
    }

    Response fileOf(FileType type, String school, Period period) {
        return files.answer(type, "resource-difference", CHANGES, with(period, school));
    }

    /** The schools of a territory, in the order of their codes. */
    List<SchoolGrowth> after(String code, String below, Period period, int rows) {
        String sql = GROWTHS + BELOW + " and s.code > ? order by s.code limit ?";
        return rows(sql, with(period, below, below + "/", code, rows)).stream()
                .map(SchoolGrowth::of)
                .toList();
    }

    GrowthCounts counts(String below, Period period) {
        String sql = "select growth, count(*) from (" + GROWTHS + BELOW + ") each group by growth";
        Map<Growth, Long> counts = new EnumMap<>(Growth.class);
        rows(sql, with(period, below, below + "/"))
                .forEach(row -> counts.put(Spelling.read(Growth.class, row[0]), (Long) row[1]));
        return GrowthCounts.of(counts);
    }

    Response growthFile(FileType type, String below, Period period) {
        String sql = GROWTHS + BELOW + " order by s.code";
        return files.answer(type, "resource-growth", sql, with(period, below, below + "/"));
    }

    private static List<@Nullable Object> with(Period period, Object... more) {
        List<@Nullable Object> values = new ArrayList<>(List.of(period.from(), period.from(), period.to()));
        values.addAll(List.of(more));
        return values;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, List<? extends @Nullable Object> values) {
        Query query = entities.createNativeQuery(sql, Object[].class);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query.getResultList();
    }
}
