package ru.podyom.assessment.statistics;

import java.util.Map;

/**
 * One statement that sums school results by group. Schools times procedures are looked up in {@code result_current}, so
 * it costs what is asked for and not what is stored.
 */
public final class SumsQuery {

    private static final String WITHIN = "(%1$s = ? or starts_with(%1$s, ? || '/'))";

    // Schools are found first, and once: row policies keep the planner from using a filter on paths any later.
    private static final String PLACES = """
            single as (
                select predecessor, (array_agg(successor))[1] as successor
                  from school_succession as link
                 where closing and happened_on = (select closed_on from school where id = link.predecessor)
                 group by predecessor having count(*) = 1),
            heir as (
                select predecessor as origin, successor as school_id, 1 as steps from single
                union all
                select heir.origin, single.successor, heir.steps + 1
                  from heir join single on single.predecessor = heir.school_id
                 where heir.steps < 20),
            last_heir as (select distinct on (origin) origin, school_id from heir order by origin, steps desc),
            placed as (
                select school.id, school.code, school.kind,
                       coalesce(heir.territory_path, school.territory_path) as path, school.territory_path as own_path
                  from school
                  left join last_heir on last_heir.origin = school.id
                  left join school as heir on heir.id = last_heir.school_id),
            stood as materialized (select * from placed where""";

    private static final String PERIOD = """
            left join school_period as period on period.school_id = stood.id and period.valid_from <= held.day
                  and (period.valid_to is null or period.valid_to > held.day)""";

    private static final String CURRENT = """
            join result as told on told.school_code = stood.code and told.procedure_code = held.code
                  and told.superseded_at is null and not told.withdrawn""";

    // Lateral, so that each pair is looked up in the indexes: joined outside, both tables would be read as a whole.
    private static final String KNOWN_THEN = """
            cross join lateral (
                select * from result
                 where school_code = stood.code and procedure_code = held.code
                   and superseded_at is null and not withdrawn and recorded_at <= ?
                 union all
                select * from result
                 where school_code = stood.code and procedure_code = held.code
                   and superseded_at > ? and not withdrawn and recorded_at <= ?) as told""";

    /** How much each result tells. Kept between the steps, so that nothing is computed once a figure. */
    private static final String WEIGHED = """
            bounded as materialized (
                select told.*, bounds.*
                  from told
                  left join lateral mark_bounds(n, count2, count3, count4, count5,
                                                share2, share3, share4, share5, rounding) as bounds
                    on open and n is not null and marks_known),
            weighed as materialized (
                select bounded.*,
                       case when missing is not null then missing
                            when not open and n is not null then 'WITHHELD'
                            when n is null and marks_known then 'SHARES_ONLY'
                            when n is null or not marks_known then 'WITHOUT_MARKS'
                            when low2 > high2 or low3 > high3 or low4 > high4 or low5 > high5 then 'CONTRADICTORY'
                            when counts_known then 'COUNTED'
                            when low2 = high2 and low3 = high3 and low4 = high4 and low5 = high5 then 'RECOVERED'
                            else 'BOUNDED' end as state,
                       open and (least_group = 0 or lowered + confirmed + raised >= least_group) as compared
                  from bounded),
            sorted as (
                select weighed.*,
                       state in ('COUNTED', 'RECOVERED') as exact,
                       state in ('COUNTED', 'RECOVERED', 'BOUNDED') as bound
                  from weighed)""";

    private static final String SUMS = """
                   count(distinct procedure)::int as procedures,
                   count(distinct school) filter (where missing is null)::int as schools,
                   count(*) filter (where missing is null)::int as results,
                   count(*) filter (where state = 'NOT_TESTED')::int as not_tested,
                   count(*) filter (where state = 'NOT_APPLICABLE')::int as not_applicable,
                   count(*) filter (where state = 'NOT_REPORTED')::int as not_reported,
                   count(*) filter (where state = 'COUNTED')::int as counted,
                   count(*) filter (where state = 'RECOVERED')::int as recovered,
                   count(*) filter (where state = 'BOUNDED')::int as bounded,
                   count(*) filter (where state = 'CONTRADICTORY')::int as contradictory,
                   count(*) filter (where state = 'SHARES_ONLY')::int as shares_only,
                   count(*) filter (where state = 'WITHOUT_MARKS')::int as without_marks,
                   count(*) filter (where state = 'WITHHELD')::int as withheld,
                   coalesce(sum(n) filter (where open), 0)::bigint as participants,
                   count(n) filter (where open)::int as participants_results,
                   coalesce(sum(low2) filter (where exact), 0)::bigint as mark2,
                   coalesce(sum(low3) filter (where exact), 0)::bigint as mark3,
                   coalesce(sum(low4) filter (where exact), 0)::bigint as mark4,
                   coalesce(sum(low5) filter (where exact), 0)::bigint as mark5,
                   coalesce(sum(low2) filter (where bound and low2 = high2), 0)::bigint as below,
                   coalesce(sum(n) filter (where bound and low2 = high2), 0)::bigint as below_of,
                   count(*) filter (where bound and low2 = high2)::int as below_results,
                   coalesce(sum(low4 + low5) filter (where bound and low4 = high4 and low5 = high5), 0)::bigint as good,
                   coalesce(sum(n) filter (where bound and low4 = high4 and low5 = high5), 0)::bigint as good_of,
                   count(*) filter (where bound and low4 = high4 and low5 = high5)::int as good_results,
                   coalesce(sum(low2) filter (where bound), 0)::bigint as below_least,
                   coalesce(sum(high2) filter (where bound), 0)::bigint as below_most,
                   coalesce(sum(n) filter (where bound), 0)::bigint as bound_of,
                   coalesce(sum(absent) filter (where open), 0)::bigint as absent,
                   count(absent) filter (where open)::int as absent_results,
                   coalesce(sum(low2) filter (where exact and absent is not null), 0)::bigint as listed2,
                   coalesce(sum(low3) filter (where exact and absent is not null), 0)::bigint as listed3,
                   coalesce(sum(low4) filter (where exact and absent is not null), 0)::bigint as listed4,
                   coalesce(sum(low5) filter (where exact and absent is not null), 0)::bigint as listed5,
                   coalesce(sum(absent) filter (where exact), 0)::bigint as listed_absent,
                   coalesce(sum(mean_score * n) filter (where open), 0)::float8 as score,
                   coalesce(sum(n) filter (where open and mean_score is not null), 0)::bigint as score_of,
                   count(mean_score) filter (where open and n is not null)::int as score_results,
                   coalesce(sum(lowered) filter (where compared), 0)::bigint as lowered,
                   coalesce(sum(confirmed) filter (where compared), 0)::bigint as confirmed,
                   coalesce(sum(raised) filter (where compared), 0)::bigint as raised,
                   count(lowered) filter (where compared)::int as journal_results""";

    private SumsQuery() {}

    /**
     * A statement that lacks its end: {@code summed} has {@code key1}, {@code key2} and what {@link Sums#of} reads.
     *
     * @param smallest results of fewer participants are withheld; 0 for callers who may see all
     */
    public static Query by(Key first, Key second, Asked asked, int smallest) {
        Query query = new Query().add("with recursive");
        schools(query, asked);
        found(query, first, second, asked, smallest);
        return query.add(WEIGHED + ",")
                .add("summed as (select key1, key2,")
                .add(SUMS)
                .add("from sorted group by key1, key2)");
    }

    /**
     * Adds {@code stood}: the schools asked for with the {@code path} where they stand now. A chain of mergers is
     * followed as long as each school was closed by its succession and has one successor; a school that went on after a
     * split, or was opened again, stands where it is itself.
     */
    public static void schools(Query query, Asked asked) {
        query.add(PLACES);
        if (asked.places() == Places.AS_IS) {
            query.add(WITHIN.formatted("path"), asked.below(), asked.below());
        } else {
            // Schools that never stood there need not be looked up at all.
            query.add(
                    "(" + WITHIN.formatted("own_path") + " or id in (select school_id from school_period where "
                            + WITHIN.formatted("territory_path") + "))",
                    asked.below(),
                    asked.below(),
                    asked.below(),
                    asked.below());
        }
        if (!asked.schools().isEmpty()) {
            query.add("and code = any(?)", asked.schools());
        }
        query.add("),");
    }

    private static void found(Query query, Key first, Key second, Asked asked, int smallest) {
        boolean then = asked.places() == Places.AS_WAS;
        Map<String, String> names = then
                ? Map.of(
                        "path",
                        "coalesce(period.territory_path, stood.own_path)",
                        "kind",
                        "coalesce(period.kind, stood.kind)")
                : Map.of("path", "stood.path", "kind", "stood.kind");
        held(query, asked);
        query.add("told as (select")
                .add(named(first.sql(), names) + " as key1,", first.values().toArray())
                .add(named(second.sql(), names) + " as key2,", second.values().toArray())
                .add("""
                        stood.id as school, held.code as procedure, told.participants::bigint as n, told.missing,
                        told.count2, told.count3, told.count4, told.count5,
                        told.share2, told.share3, told.share4, told.share5, told.rounding,
                        (told.details ->> 'absent')::bigint as absent,
                        coalesce((told.details ->> 'meanScore')::numeric,
                                 (select sum((points - 1) * pupils::bigint)::numeric / nullif(sum(pupils::bigint), 0)
                                    from jsonb_array_elements_text(told.details -> 'primaryScores')
                                         with ordinality as histogram (pupils, points))) as mean_score,
                        (told.details #>> '{journal,lowered}')::bigint as lowered,
                        (told.details #>> '{journal,confirmed}')::bigint as confirmed,
                        (told.details #>> '{journal,raised}')::bigint as raised,
                        coalesce(told.count2, told.count3, told.count4, told.count5,
                                 told.share2, told.share3, told.share4, told.share5) is not null as marks_known,
                        num_nulls(told.count2, told.count3, told.count4, told.count5) = 0 as counts_known,
                        ? as least_group,
                        told.missing is null and (? = 0 or told.participants = 0 or told.participants >= ?) is true as open
                        from stood cross join held""", smallest, smallest, smallest)
                .add(then ? PERIOD : "");
        results(query, asked);
        filters(query, asked, names);
        query.add("),");
    }

    private static void held(Query query, Asked asked) {
        query.add("""
                held as (select code, subject, school_year, procedure_day(held_on, opens_on, school_year, season) as day
                           from assessment_procedure where true""");
        if (!asked.procedures().isEmpty()) {
            query.add("and code = any(?)", asked.procedures());
        }
        if (asked.type() != null) {
            query.add("and type = ?", asked.type().name());
        }
        if (asked.subject() != null) {
            query.add("and subject = ?", asked.subject());
        }
        if (asked.grade() != null) {
            query.add("and grade = ?", asked.grade());
        }
        if (asked.schoolYear() != null) {
            query.add("and school_year = ?", asked.schoolYear().text());
        }
        query.add("),");
    }

    private static void results(Query query, Asked asked) {
        if (asked.asOf() == null) {
            query.add(CURRENT);
        } else {
            query.add(KNOWN_THEN, asked.asOf(), asked.asOf(), asked.asOf());
        }
    }

    private static void filters(Query query, Asked asked, Map<String, String> names) {
        query.add("where true");
        if (asked.places() == Places.AS_WAS) {
            query.add("and " + WITHIN.formatted(names.get("path")), asked.below(), asked.below());
        }
        if (asked.kind() != null) {
            query.add("and " + names.get("kind") + " = ?", asked.kind().name());
        }
    }

    private static String named(String sql, Map<String, String> names) {
        return sql.replace(Grouping.PATH, names.getOrDefault("path", ""));
    }
}
