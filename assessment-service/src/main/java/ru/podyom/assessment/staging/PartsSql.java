package ru.podyom.assessment.staging;

/**
 * A file may carry some parts of a result (counts of marks, given shares, primary scores, the comparison with the
 * journal…) and be silent about others: those stay as they were.
 */
final class PartsSql {

    private PartsSql() {}

    /** How a doubt begins that the merge adds; it is found by this and taken away when the parts agree again. */
    private static final String DIFFER = "parts differ: ";

    private static final String COUNTS = "num_nonnulls(%1$s.count2, %1$s.count3, %1$s.count4, %1$s.count5)";
    private static final String SHARES = "num_nonnulls(%1$s.share2, %1$s.share3, %1$s.share4, %1$s.share5)";
    private static final String FIGURES = COUNTS + " + " + SHARES + " + num_nonnulls(%1$s.details)";

    private static final String PARTICIPANTS = """
            case when %1$s > 0 or %2$s = 0 then coalesce(staged.participants, known.participants)
                 else known.participants end""".formatted(COUNTS.formatted("staged"), COUNTS.formatted("known"));

    static final String HAS_PARTIAL = "select exists (select from import_row where partial)";

    /**
     * Puts into each staged row what is stored and not in the file. The number of participants is that of the counts;
     * answers where a file says another one, or that there is no result where there is. Points in the items are of all
     * participants: of other participants they do not stay.
     */
    static final String KEEP = """
            with kept as (
                update import_row as staged
                   set kept = true,
                       participants = %2$s,
                       count2 = case when %1$s > 0 then staged.count2 else known.count2 end,
                       count3 = case when %1$s > 0 then staged.count3 else known.count3 end,
                       count4 = case when %1$s > 0 then staged.count4 else known.count4 end,
                       count5 = case when %1$s > 0 then staged.count5 else known.count5 end,
                       share2 = case when %3$s > 0 then staged.share2 else known.share2 end,
                       share3 = case when %3$s > 0 then staged.share3 else known.share3 end,
                       share4 = case when %3$s > 0 then staged.share4 else known.share4 end,
                       share5 = case when %3$s > 0 then staged.share5 else known.share5 end,
                       rounding = case when %3$s > 0 then staged.rounding else known.rounding end,
                       missing = null,
                       doubt = case when %1$s + %3$s > 0 then staged.doubt else known.doubt end,
                       details = nullif(
                           coalesce(case when known.participants <> %2$s then known.details - 'itemTotals'
                                         else known.details end, '{}')
                           || coalesce(case when staged.participants <> %2$s then staged.details - 'itemTotals'
                                            else staged.details end, '{}'), '{}')
                  from result as known
                 where staged.partial and known.superseded_at is null and not known.withdrawn
                   and known.school_code = staged.school_code and known.procedure_code = staged.procedure_code
                   and %4$s > 0
                returning new.line, new.place, new.participants, old.participants as told,
                          old.missing is not null as said_missing,
                          coalesce(old.details -> 'itemTotals', known.details -> 'itemTotals') is not null
                              and new.details -> 'itemTotals' is null as items_gone),
            told as (
                select line, place, 'participants-differ' as code,
                       'the file has ' || told || ' participants, the counts that stay are of ' || participants as message
                  from kept where told <> participants
                union all
                select line, place, 'missing-but-known', 'the file has no result, one is known; it stays'
                  from kept where said_missing
                union all
                select line, place, 'item-totals-left-out',
                       'the points in the items are not of ' || participants || ' participants; they are left out'
                  from kept where items_gone)
            select line, place, null, code, message, count(*) over () from told order by 1, 2 limit 10000""".formatted(
                    COUNTS.formatted("staged"), PARTICIPANTS, SHARES.formatted("staged"), FIGURES.formatted("known"));

    /** What the parts of a row say against each other; null if nothing. */
    private static final String DIFFERENCES = """
            nullif(concat_ws(', ',
                case when (select sum(cast(pupils as int)) from jsonb_array_elements_text(details -> 'primaryScores') pupils)
                          <> participants then 'primary scores are not of ' || participants || ' pupils' end,
                case when abs((select sum((points - 1) * cast(pupils as bigint)) / nullif(sum(cast(pupils as bigint)), 0)
                                 from jsonb_array_elements_text(details -> 'primaryScores')
                                      with ordinality as histogram (pupils, points))
                              - cast(details ->> 'meanScore' as numeric))
                          > power(10.0, -scale(cast(details ->> 'meanScore' as numeric)))
                     then 'the mean score is not that of the primary scores' end,
                case when cast(details #>> '{journal,lowered}' as int) + cast(details #>> '{journal,confirmed}' as int)
                          + cast(details #>> '{journal,raised}' as int) > participants
                     then 'the journal is of more than ' || participants || ' pupils' end,
                case when cast(details #>> '{awards,prizeWinners}' as int) + cast(details #>> '{awards,winners}' as int)
                          > participants then 'awards are of more than ' || participants || ' pupils' end,
                (select string_agg('mark ' || mark || ' is ' || pupils || ' of ' || participants || ' and '
                                   || trim_scale(share) || ' percent', ', ' order by mark)
                   from (values (2, count2, share2), (3, count3, share3), (4, count4, share4), (5, count5, share5))
                        as each(mark, pupils, share)
                  where participants > 0 and abs(100.0 * pupils / participants - share) > rounding / 2 + 1e-9)), '')""";

    /** Lets rows whose parts contradict each other say so; answers which. */
    static final String DOUBT = """
            with weighed as (
                select ctid as at, %1$s as differences,
                       nullif(regexp_replace(coalesce(doubt, ''), '(; )?%2$s[^;]*', '', 'g'), '') as else_doubtful
                  from import_row where kept),
            doubted as (
                update import_row as staged
                   set doubt = left(nullif(concat_ws('; ', else_doubtful, '%2$s' || differences), ''), 1000)
                  from weighed
                 where staged.ctid = weighed.at
                   and (differences is not null or else_doubtful is distinct from staged.doubt)
                returning staged.line, staged.place, differences)
            select line, place, null, 'parts-differ', differences, count(*) over ()
              from doubted where differences is not null order by 1, 2 limit 10000""".formatted(DIFFERENCES, DIFFER);
}
