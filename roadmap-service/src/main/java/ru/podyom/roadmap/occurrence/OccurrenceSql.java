package ru.podyom.roadmap.occurrence;

/** Statements that work on many occurrences at once. */
final class OccurrenceSql {

    static final String TOPIC = "podyom.roadmap.occurrence.v1";

    /** The event of a row {@code o} of occurrence: its whole state. */
    private static final String TOLD = """
            cast(jsonb_strip_nulls(jsonb_build_object(
                'id', o.id, 'activity', o.activity_id, 'programme', o.programme_code,
                'territoryPath', o.territory_path, 'school', o.school, 'label', o.label,
                'opensOn', o.opens_on, 'dueOn', o.due_on,
                'state', case o.state when 'UNDER_WAY' then 'underWay' when 'NOT_DONE' then 'notDone'
                              when 'NOT_APPLICABLE' then 'notApplicable' else lower(o.state) end,
                'doneOn', o.done_on, 'confirmed', o.confirmed_by is not null, 'live', o.live,
                'cause', o.cause_key, %s)) as text)""";

    /** What is gone has a version of its own, so that nothing older comes back in its place. */
    private static final String GONE = "'removed', true, 'version', o.version + 1";

    private static final String STANDING = "'version', o.version";

    private static final String TELL = """
            insert into outbox (aggregatetype, aggregateid, type, payload)
            select '%s', cast(o.id as text), 'occurrence.' || %s, %s from told o""";

    /** Whose work the activities of these ids ({@code wanted}) are: a row for each activity and bearer. */
    private static final String BEARERS = """
            bearer as (
                select a.id, a.programme_id, a.programme_code, a.territory_path, a.school
                  from activity a
                 where a.id = any(:ids) and a.leaf and a.audience = 'PROGRAMME'
                union all
                select a.id, a.programme_id, a.programme_code, s.territory_path, s.code
                  from activity a
                  join school s on s.territory_path = a.territory_path
                                or s.territory_path like a.territory_path || '/%'
                 where a.id = any(:ids) and a.leaf and a.audience <> 'PROGRAMME'
                   and case a.audience
                           when 'NAMED' then s.code = any(a.audience_schools)
                           when 'LOW_PERFORMING' then exists (select 1 from listed_school l where l.school = s.code)
                           else true end)""";

    private static final String WANTED = """
            wanted as (
                select * from unnest(cast(:activities as uuid[]), cast(:slots as text[]), cast(:labels as text[]),
                                     cast(:opens as date[]), cast(:dues as date[]), cast(:reports as date[]))
                         as w(activity_id, slot, label, opens_on, due_on, report_by)),
            target as (
                select b.*, w.slot, w.label, w.opens_on, w.due_on, w.report_by
                  from bearer b join wanted w on w.activity_id = b.id)""";

    static final String HAS_ANY =
            "select exists (select 1 from occurrence where activity_id = any(:ids) and cause_key is null)";

    /**
     * Another text names other days: an occurrence keeps its id, and so its marks and files, and takes the days of the
     * time that stands in its place. It does so where the old plan and the new one have as many times and it stands at
     * the same place among them; else where it is the only one of its month before and after. What is left is taken
     * away, or stays where somebody has marked it.
     */
    static final String MOVE =
            "with " + BEARERS + ", " + WANTED + """
            , standing as (
                select o.id, o.activity_id, coalesce(o.school, '') as bearer, o.slot,
                       coalesce(o.due_on, o.opens_on) as day, t.id is not null as kept
                  from occurrence o
                  left join target t on t.id = o.activity_id and t.slot = o.slot
                                    and coalesce(t.school, '') = coalesce(o.school, '')
                 where o.activity_id = any(:ids) and o.cause_key is null),
            coming as (
                select t.*, coalesce(t.school, '') as bearer, coalesce(t.due_on, t.opens_on) as day,
                       s.id is not null as kept
                  from target t
                  left join standing s on s.activity_id = t.id and s.slot = t.slot
                                      and s.bearer = coalesce(t.school, '')),
            placed as (
                select s.*, row_number() over one as place, count(*) over whole as total,
                       count(*) over month as alike
                  from standing s
                window whole as (partition by activity_id, bearer),
                       one as (partition by activity_id, bearer order by day, slot),
                       month as (partition by activity_id, bearer, kept, date_trunc('month', day))),
            awaited as (
                select c.*, row_number() over one as place, count(*) over whole as total,
                       count(*) over month as alike
                  from coming c
                window whole as (partition by id, bearer),
                       one as (partition by id, bearer order by day, slot),
                       month as (partition by id, bearer, kept, date_trunc('month', day))),
            moved as (
                update occurrence o
                   set slot = a.slot, label = a.label, opens_on = a.opens_on, due_on = a.due_on,
                       report_by = case when a.report_by is not null then coalesce(o.report_by, a.report_by) end,
                       version = o.version + 1
                  from placed p
                  join awaited a on a.id = p.activity_id and a.bearer = p.bearer
                                and not a.kept and not p.kept
                                and case when a.total = p.total then a.place = p.place
                                         else a.alike = 1 and p.alike = 1
                                              and date_trunc('month', a.day) = date_trunc('month', p.day) end
                 where o.id = p.id
                returning o.*),
            told as (select * from moved where live)
            """ + TELL.formatted(TOPIC, "'changed'", TOLD.formatted(STANDING));

    /**
     * Takes away what the plan no longer holds: what was opened by a schedule and touched by nobody. What was marked,
     * or has a file, stays.
     */
    static final String PRUNE =
            "with " + BEARERS + ", " + WANTED + """
            , gone as (
                delete from occurrence o
                 where o.activity_id = any(:ids) and o.state = 'PLANNED' and o.cause_key is null
                   and not exists (select 1 from mark m where m.occurrence_id = o.id)
                   and not exists (select 1 from evidence e where e.occurrence_id = o.id)
                   and not exists (select 1 from target t
                                    where t.id = o.activity_id and t.slot = o.slot
                                      and t.school is not distinct from o.school)
                returning o.*),
            told as (select * from gone where live)
            """ + TELL.formatted(TOPIC, "'removed'", TOLD.formatted(GONE));

    /** Puts in what the plan holds; what is there already takes the new days. */
    static final String EXPAND = "with " + BEARERS + ", " + WANTED + """
            , put as (
                insert into occurrence as o (activity_id, programme_id, programme_code, territory_path, school, slot,
                                             label, opens_on, due_on, report_by, live)
                select t.id, t.programme_id, t.programme_code, t.territory_path, t.school, t.slot,
                       t.label, t.opens_on, t.due_on, t.report_by, :live
                  from target t
                 order by t.id, t.due_on, t.school
                on conflict (activity_id, school, slot) do update
                   set label = excluded.label, opens_on = excluded.opens_on, due_on = excluded.due_on,
                       version = o.version + 1
                 where (o.label, o.opens_on, o.due_on)
                       is distinct from (excluded.label, excluded.opens_on, excluded.due_on)
                returning o.*),
            told as (select * from put where live)
            """
            + TELL.formatted(TOPIC, "case o.version when 0 then 'opened' else 'changed' end", TOLD.formatted(STANDING));

    /** The last day that {@code Lag} grants an activity {@code a} after results {@code r}; none where it names no lag. */
    private static final String LAG = """
            select cast(case a.schedule #>> '{lag,unit}'
                       when 'day' then r.day + make_interval(days => n)
                       when 'week' then r.day + make_interval(weeks => n)
                       when 'month' then r.day + make_interval(months => n)
                       when 'year' then r.day + make_interval(years => n)
                       when 'workingDay' then case n when 0 then r.day else (
                           select day from generate_series(r.day + 1, r.day + 2 * n + 7, interval '1 day') day
                            where extract(isodow from day) < 6 order by day offset n - 1 limit 1) end
                       end as date) as due
              from (values (cast(a.schedule #>> '{lag,amount}' as int))) granted(n)""";

    /** Results that came in, and the activities that are due after them. */
    static final String AFTER_RESULTS =
            """
            with arrived as (
                select * from unnest(cast(:events as uuid[]), cast(:schools as text[]), cast(:paths as text[]),
                                     cast(:procedures as text[]), cast(:types as text[]), cast(:firsts as date[]),
                                     cast(:lasts as date[]), cast(:days as date[]))
                         as r(event, school, path, procedure, type, first, last, day)),
            put as (
                insert into occurrence as o (activity_id, programme_id, programme_code, territory_path, school, slot,
                                             label, opens_on, due_on, live, cause_key, cause_event)
                select distinct on (a.id, b.school, r.procedure)
                       a.id, a.programme_id, a.programme_code, coalesce(b.path, a.territory_path), b.school,
                       'results/' || r.procedure, r.procedure, r.day, l.due,
                       true, r.procedure, r.event
                  from arrived r
                  join activity a on a.event = 'ASSESSMENT_RESULTS' and a.leaf
                                 and (a.schedule -> 'procedures' is null
                                      or jsonb_exists(a.schedule -> 'procedures', r.type))
                                 and (a.territory_path = r.path or starts_with(r.path, a.territory_path || '/'))
                                 and (a.school is null or a.school = r.school)
                  join programme p on p.id = a.programme_id and p.state in ('APPROVED', 'RUNNING')
                                  and p.term_from <= r.last and p.term_to >= r.first
                 cross join lateral (
                       select case when a.audience = 'PROGRAMME' then a.school else r.school end as school,
                              case when a.audience <> 'PROGRAMME' then r.path end as path) b
                 cross join lateral (%s) l
                 where case a.audience
                           when 'NAMED' then r.school = any(a.audience_schools)
                           when 'LOW_PERFORMING' then exists (select 1 from listed_school l where l.school = r.school)
                           else true end
                 order by a.id, b.school, r.procedure, r.day
                on conflict (activity_id, school, slot) do nothing
                returning o.*),
            told as (select * from put)
            """.formatted(LAG) + TELL.formatted(TOPIC, "'opened'", TOLD.formatted(STANDING));

    /** What results have opened that are no more, if nobody has touched it. */
    static final String WITHDRAWN = """
            with gone as (
                delete from occurrence o
                 using unnest(cast(:schools as text[]), cast(:procedures as text[])) as r(school, procedure)
                 where o.school = r.school and o.slot = 'results/' || r.procedure and o.state = 'PLANNED'
                   and not exists (select 1 from mark m where m.occurrence_id = o.id)
                   and not exists (select 1 from evidence e where e.occurrence_id = o.id)
                returning o.*),
            told as (select * from gone where live)
            """ + TELL.formatted(TOPIC, "'removed'", TOLD.formatted(GONE));

    /** What is planned becomes due when its programme is approved, and no longer is when it ends. */
    static final String ENLIVEN = """
            with told as (
                update occurrence o set live = :live, version = o.version + 1
                 where o.programme_id = :programme and o.live <> :live
                returning o.*)
            """ + TELL.formatted(TOPIC, "'changed'", TOLD.formatted(STANDING));

    /** One occurrence, as it is. */
    static final String TELL_ONE = "with told as (select * from occurrence where id = :id) "
            + TELL.formatted(TOPIC, "'changed'", TOLD.formatted(STANDING));

    private OccurrenceSql() {}
}
