package ru.podyom.assessment.comparison;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.podyom.assessment.statistics.Asked;
import ru.podyom.assessment.statistics.Key;
import ru.podyom.assessment.statistics.Part;
import ru.podyom.assessment.statistics.Query;
import ru.podyom.assessment.statistics.SumsQuery;

/** Points in each item, summed by ring: from the schools' totals, and by mark from the pupils. */
final class ItemSums {

    /** From the schools' totals; the others are from pupils, whose marks are 2 to 5. */
    static final int OF_SCHOOLS = 0;

    static final int OF_PUPILS = 10;
    static final int WITHOUT_MARK = 9;

    private static final String OF_RESULTS = """
            select ring, 0 as slice, item::int, sum(points::bigint)::bigint as points, sum(participants)::bigint as of,
                   0::bigint as not_attempted, count(*)::int as schools
              from area
              join result on result.school_code = area.code and result.procedure_code = ?
                   and superseded_at is null and not withdrawn
              cross join lateral jsonb_array_elements_text(details -> 'itemTotals') with ordinality as totals (points, item)
             where participants > 0 and participants >= ? and jsonb_array_length(details -> 'itemTotals') = ?
               -- Nobody has more points than an item gives: such totals are of other pupils, or of another paper.
               and not exists (
                   select from jsonb_array_elements_text(details -> 'itemTotals') with ordinality as reached (points, item)
                     join unnest(cast(? as text[])) with ordinality as most (score, item) using (item)
                    where reached.points::bigint > participants::bigint * most.score::int)
             group by ring, item""";

    private static final String OF_PUPIL_ROWS = """
            union all
            select ring, case when grouping(slice) = 1 then 10 else slice end, item::int,
                   coalesce(sum(score), 0)::bigint, count(*), count(*) filter (where score is null),
                   count(distinct school_code)::int
              from (select area.ring, area.code as school_code, case when mark is null then 9 else greatest(mark, 2) end as slice, scores
                      from area
                      join pupil_result as pupil on pupil.school_code = area.code and pupil.procedure_code = ?
                           and superseded_at is null and not withdrawn and not absent) as sat
              cross join lateral unnest(scores) with ordinality as reached (score, item)
             where item <= ?
             group by grouping sets ((ring, slice, item), (ring, item))""";

    /** Points, participants and schools, and how many did not attempt the item. */
    private record Sum(Part part, long notAttempted) {}

    private record Place(int ring, int slice, int item) {}

    private final Map<Place, Sum> sums = new HashMap<>();
    private final int rings;

    private ItemSums(int rings) {
        this.rings = rings;
    }

    /**
     * Reads what there is.
     *
     * @param maxScores what each item gives
     * @param smallest school results of fewer participants are left out; if not 0, pupils are not read at all
     */
    static ItemSums read(
            Connection connection, Surroundings around, String procedure, List<String> maxScores, int smallest)
            throws SQLException {
        Key ring = around.ring();
        int items = maxScores.size();
        Query query = new Query().add("with recursive");
        SumsQuery.schools(query, Asked.of(around.widest(), procedure));
        query.add(
                        "area as (select code, " + ring.sql() + " as ring from stood)",
                        ring.values().toArray())
                .add(OF_RESULTS, procedure, smallest, items, maxScores);
        if (smallest == 0) {
            query.add(OF_PUPIL_ROWS, procedure, items);
        }
        ItemSums read = new ItemSums(around.areas().size());
        query.each(
                connection,
                row -> read.sums.put(
                        new Place(row.getInt("ring"), row.getInt("slice"), row.getInt("item")),
                        new Sum(
                                new Part(row.getLong("points"), row.getLong("of"), row.getInt("schools")),
                                row.getLong("not_attempted"))));
        return read;
    }

    /** Points of an item in each ring; items are counted from 1. */
    List<Part> points(int slice, int item) {
        List<Part> parts = new ArrayList<>();
        for (int ring = 0; ring < rings; ring++) {
            Sum sum = sums.get(new Place(ring, slice, item));
            parts.add(sum == null ? Part.NONE : sum.part());
        }
        return parts;
    }

    /** Pupils who did not attempt an item, in each ring. */
    List<Part> notAttempted(int item) {
        List<Part> parts = new ArrayList<>();
        for (int ring = 0; ring < rings; ring++) {
            Sum sum = sums.get(new Place(ring, OF_PUPILS, item));
            parts.add(
                    sum == null
                            ? Part.NONE
                            : new Part(
                                    sum.notAttempted(),
                                    sum.part().of(),
                                    sum.part().results()));
        }
        return parts;
    }
}
