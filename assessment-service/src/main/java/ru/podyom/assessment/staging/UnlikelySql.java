package ru.podyom.assessment.staging;

/** Rows of schools that were no longer there, or never taught the grade. */
final class UnlikelySql {

    private UnlikelySql() {}

    /**
     * Lets rows doubt that can hardly be: the school was closed by then, or does not teach the grade. A procedure whose
     * day is not told is held after the school year begins.
     */
    static final String DOUBT = """
            with unlikely as materialized (
                select code, closed_on, case kind when 'PRIMARY' then 4 when 'BASIC' then 9 else 11 end as highest_grade
                  from school where closed_on is not null or kind in ('PRIMARY', 'BASIC')),
            weighed as (
                select staged.ctid as at, school.closed_on <= coalesce(
                           held.held_on, held.opens_on, make_date(cast(left(held.school_year, 4) as int), 9, 1)) as closed,
                       school.code as school_code, school.closed_on, coalesce(held.current_grade, held.grade) as grade
                  from import_row as staged
                  join unlikely as school on school.code = staged.school_code
                  join assessment_procedure as held on held.code = staged.procedure_code
                 where staged.missing is null
                   and (coalesce(held.current_grade, held.grade) > school.highest_grade
                        or school.closed_on <= coalesce(
                               held.held_on, held.opens_on, make_date(cast(left(held.school_year, 4) as int), 9, 1)))),
            doubted as (
                update import_row as staged
                   set doubt = left(concat_ws('; ', staged.doubt, case
                       when weighed.closed then 'school ' || weighed.school_code || ' was closed on ' || weighed.closed_on
                       else 'school ' || weighed.school_code || ' does not teach grade ' || weighed.grade end), 1000)
                  from weighed
                 where staged.ctid = weighed.at
                returning staged.line, staged.place, weighed.closed, weighed.school_code, weighed.closed_on, weighed.grade)
            select line, place, 'school', case when closed then 'school-closed' else 'grade-not-taught' end,
                   case when closed then 'school ' || school_code || ' was closed on ' || closed_on
                        else 'school ' || school_code || ' does not teach grade ' || grade end,
                   count(*) over ()
              from doubted order by 1, 2 limit 10000""";
}
