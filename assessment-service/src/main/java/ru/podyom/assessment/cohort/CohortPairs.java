package ru.podyom.assessment.cohort;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.podyom.assessment.statistics.Query;
import ru.podyom.assessment.statistics.SumsQuery;

/** Pupils with the same code in the same school and cohort, paired test by test and told only as sums. */
final class CohortPairs {

    private static final String PAIRS = """
            held as (
                select code, left(school_year, 4)::int - coalesce(current_grade, grade) + 1 as cohort,
                       procedure_day(held_on, opens_on, school_year, season) as day
                  from assessment_procedure
                 where subject = ? and type <> 'OLYMPIAD' and ? in ('', type)),
            sat as (
                select held.cohort, held.code as later, pupil.mark as mark, pupil.sex as sex,
                       lag(held.code) over one as earlier, lag(pupil.mark) over one as mark_before,
                       lag(pupil.sex) over one as sex_before
                  from stood cross join held
                  join pupil_result as pupil on pupil.school_code = stood.code and pupil.procedure_code = held.code
                       and pupil.superseded_at is null and not pupil.withdrawn and not pupil.absent
                window one as (partition by held.cohort, stood.code, pupil.pupil order by held.day, held.code)),
            paired as (select *, coalesce(sex = sex_before, true) as alike from sat where earlier is not null)
            select cohort, earlier, later, count(*) filter (where alike)::int as matched,
                   count(*) filter (where not alike)::int as contradicted,
                   count(*) filter (where alike and mark > mark_before)::int as raised,
                   count(*) filter (where alike and mark = mark_before)::int as same,
                   count(*) filter (where alike and mark < mark_before)::int as lowered
              from paired group by cohort, earlier, later order by cohort, earlier, later""";

    private CohortPairs() {}

    /** Pairs by the calendar year of the first grade. */
    static Map<Integer, List<CohortsView.Match>> read(Connection connection, Cohorts.Whose whose) throws SQLException {
        Query query = new Query().add("with recursive");
        SumsQuery.schools(query, whose.asked());
        Map<Integer, List<CohortsView.Match>> pairs = new HashMap<>();
        query.add(
                        PAIRS,
                        whose.subject(),
                        whose.type() == null ? "" : whose.type().name())
                .each(connection, row -> pairs.computeIfAbsent(row.getInt("cohort"), any -> new ArrayList<>())
                        .add(new CohortsView.Match(
                                row.getString("earlier"),
                                row.getString("later"),
                                row.getInt("matched"),
                                row.getInt("contradicted"),
                                row.getInt("raised"),
                                row.getInt("same"),
                                row.getInt("lowered"))));
        return pairs;
    }
}
