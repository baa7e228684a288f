package ru.podyom.assessment.staging;

import java.util.StringJoiner;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The statement that counts schools' results from their pupils: those that are staged and those that are stored and not
 * staged. It is written for so many items and scores, because an aggregate for each of them in one pass is several times
 * faster than pulling the arrays apart and putting them together again.
 */
final class DeriveSql {

    private DeriveSql() {}

    /** The most items and the highest score that occur. */
    static final String EXTENT = """
            select coalesce((select max(items) from import_paper), 0),
                   greatest((select max(max_score) from import_paper), (select max(total) from import_pupil),
                            (select max(known.total) from import_pair as pair
                               join pupil_result as known on known.school_code = pair.school_code
                                    and known.procedure_code = pair.procedure_code
                              where known.superseded_at is null and not known.withdrawn), 0)""";

    private static final String PUPILS = """
            select place.code as school_code, p.procedure_code, p.absent, p.scores, p.total,
                   coalesce(p.stated, scale.mark) as mark, p.previous_mark,
                   p.doubt is not null or coalesce(p.stated <> scale.mark, false) as doubtful
            """ + PupilSql.MARKED + """
            union all
            select known.school_code, known.procedure_code, known.absent, known.scores, known.total, known.mark,
                   known.previous_mark, known.doubt is not null
              from import_pair as pair
              join pupil_result as known on known.school_code = pair.school_code
                   and known.procedure_code = pair.procedure_code
             where known.superseded_at is null and not known.withdrawn
               and not exists (select from import_pupil as staged where staged.known_row = known.row_id)""";

    /** A mark of 1 is below the minimum as 2 is, and is counted with it. */
    private static final String COUNTED = """
            select school_code, procedure_code,
                   count(*) filter (where not absent) as present, count(*) filter (where absent) as absent,
                   count(mark) filter (where not absent) as marked, count(*) filter (where not absent and mark <= 2) as m2,
                   count(*) filter (where not absent and mark = 3) as m3,
                   count(*) filter (where not absent and mark = 4) as m4,
                   count(*) filter (where not absent and mark = 5) as m5,
                   count(total) as scored, sum(total) as points, max(total) as highest,
                   count(*) filter (where not absent and (scores <> '{}' or total = 0)) as itemised,
                   count(*) filter (where not absent and mark < previous_mark) as lowered,
                   count(*) filter (where not absent and mark = previous_mark) as confirmed,
                   count(*) filter (where not absent and mark > previous_mark) as raised,
                   count(*) filter (where doubtful) as doubtful,
                   %s as histogram, %s as item_totals
              from (%s) as pupils
             group by school_code, procedure_code""";

    /** What not all participants have is left out: a mean or a sum of some of them would pass for that of all. */
    private static final String RESULTS = """
            insert into import_row (line, place, school_code, procedure_code, participants, count2, count3, count4,
                                    count5, doubt, details, derived, reason)
            select pair.line, 0, pair.school_code, pair.procedure_code, present,
                   case when present > 0 and marked = present then m2 end,
                   case when present > 0 and marked = present then m3 end,
                   case when present > 0 and marked = present then m4 end,
                   case when present > 0 and marked = present then m5 end,
                   nullif(concat_ws('; ', case when doubtful > 0 then 'doubtful pupils: ' || doubtful end, pair.doubt), ''),
                   nullif(jsonb_strip_nulls(jsonb_build_object(
                       'absent', nullif(absent, 0),
                       'meanScore', case when scored = present
                                         then trim_scale(round(points::numeric / nullif(scored, 0), 3)) end,
                       -- The spaces keep Hibernate from taking the bound of a slice for a parameter.
                       'primaryScores', case when present > 0 and scored = present
                           then to_jsonb(histogram[1 : greatest(paper.max_score, highest) + 1]) end,
                       'itemTotals', case when present > 0 and itemised = present and paper.items > 0
                           then to_jsonb(item_totals[1 : paper.items]) end,
                       'journal', case when lowered + confirmed + raised > 0
                           then jsonb_build_object('lowered', lowered, 'confirmed', confirmed, 'raised', raised) end)),
                       '{}'),
                   true, ?1
              from (%s) as counted
              join import_pair as pair using (school_code, procedure_code)
              join import_paper as paper using (procedure_code)""";

    /** {@code ?1} is the reason for a newer version. */
    static String of(int items, int highestScore) {
        String histogram = array(0, highestScore, score -> "count(*) filter (where total = " + score + ")", "bigint");
        String totals = array(1, items, item -> "coalesce(sum(scores[" + item + "]), 0)", "bigint");
        return RESULTS.formatted(COUNTED.formatted(histogram, totals, PUPILS));
    }

    private static String array(int from, int to, IntFunction<String> element, String type) {
        StringJoiner array = new StringJoiner(", ", "array[", "]::" + type + "[]");
        IntStream.rangeClosed(from, to).mapToObj(element).forEach(array::add);
        return array.toString();
    }

    /** Results that somebody recorded otherwise and that give way to what their pupils add up to. */
    static final String GIVING_WAY = """
            select staged.line, null::int, 'school', 'recorded-otherwise',
                   'the result of ' || staged.school_code || ' in ' || staged.procedure_code
                       || ' was recorded otherwise' || coalesce(', with ' || known.participants || ' participants', '')
                       || '; the ' || staged.participants || ' pupils of protocols take its place',
                   count(*) over ()
              from import_row as staged
              join result as known on known.school_code = staged.school_code
                   and known.procedure_code = staged.procedure_code
             where known.superseded_at is null and not known.withdrawn and not known.derived
               and (%s) is distinct from (%s)
             order by 1 limit 10000""".formatted(MergeSql.prefixed("staged"), MergeSql.prefixed("known"));
}
