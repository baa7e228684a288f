package ru.podyom.assessment.staging;

/**
 * One procedure's figures that are another's: a column copied from its neighbour. A matrix is looked over when it is
 * read; here are the files that give participants, where equal figures in most schools are no chance.
 */
final class CopySql {

    private CopySql() {}

    /** More than a person's table: every pair of procedures is compared. */
    static final String IS_SMALL = "select count(*) <= 100000 from import_row";

    static final String HAS_FEW_PROCEDURES = "select count(distinct procedure_code) between 2 and 30 from import_row";

    private static final String FIGURES = "(%1$s.participants, %1$s.count2, %1$s.count3, %1$s.count4, %1$s.count5,"
            + " %1$s.share2, %1$s.share3, %1$s.share4, %1$s.share5)";

    private static final String EQUAL =
            FIGURES.formatted("staged") + " is not distinct from " + FIGURES.formatted("twin");

    /**
     * Lets rows doubt that have the figures of another procedure in the same school, where this is so in four of five
     * schools at least, in five or more, with three different sets of figures; answers which procedures.
     */
    static final String COPIED = """
            with compared as (
                select twin.procedure_code as first, staged.procedure_code as second, %1$s as equal, %2$s as figures,
                       staged.line
                  from import_row as staged
                  join import_row as twin
                    on twin.school_code = staged.school_code and twin.procedure_code < staged.procedure_code
                 where staged.participants > 0 and num_nonnulls(staged.count2, staged.share2) > 0),
            copied as (
                select first, second, count(*) as schools, count(*) filter (where equal) as alike, min(line) as line
                  from compared
                 group by first, second
                having count(*) >= 5 and count(*) filter (where equal) >= 0.8 * count(*)
                   and count(distinct figures) filter (where equal) >= 3),
            doubted as (
                update import_row as staged
                   set doubt = concat_ws('; ', staged.doubt, 'equal to ' || copied.first)
                  from copied join import_row as twin on twin.procedure_code = copied.first
                 where staged.procedure_code = copied.second and twin.school_code = staged.school_code and %1$s
                returning staged.line)
            select line, null, 'procedure', 'copied-column',
                   second || ' has the figures of ' || first || ' in ' || alike || ' of ' || schools || ' schools',
                   count(*) over (), schools, alike
              from copied order by 1 limit 10000""".formatted(EQUAL, FIGURES.formatted("staged"));
}
