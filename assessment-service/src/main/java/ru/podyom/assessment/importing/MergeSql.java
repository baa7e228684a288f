package ru.podyom.assessment.importing;

/** The statements of a merge; {@code ?1} is the import. Row policies bound them to the territory of its owner. */
final class MergeSql {

    private MergeSql() {}

    /** Takes out rows whose school or procedure is not known here; answers line, column, code and message of the first, and how many. */
    static final String UNKNOWN = """
            with gone as (
            delete from import_row as staged
             where staged.import_id = ?1
               and (not exists (select from school where school.code = staged.school)
                    or not exists (select from assessment_procedure p where p.code = staged.procedure))
            returning staged.line,
                      case when exists (select from school where school.code = staged.school)
                           then 'procedure' else 'school' end as place,
                      'unknown' as reason,
                      case when exists (select from school where school.code = staged.school)
                           then 'there is no procedure ' || staged.procedure
                           else 'there is no school ' || staged.school end as words)
            select gone.*, count(*) over () from gone order by 1 limit 1000""";

    /** Takes out every row but the first of one school and procedure. */
    static final String REPEATED = """
            with gone as (
            delete from import_row as staged
             using (select line, row_number() over (partition by school, procedure order by line) as nth
                      from import_row where import_id = ?1) as numbered
             where staged.import_id = ?1 and staged.line = numbered.line and numbered.nth > 1
            returning staged.line, 'school' as place, 'repeated' as reason,
                      'the file has this school and procedure on an earlier line' as words)
            select gone.*, count(*) over () from gone order by 1 limit 1000""";

    private static final String FIGURES =
            "participants, count2, count3, count4, count5, share2, share3, share4, share5, rounding, missing, doubt";

    /** Takes out rows that say what is stored already, after counting; see {@link #COUNTS}. */
    static final String COMPARE = """
            update import_row as staged
               set result_id = known.id, result_version = known.version,
                   same = (%s) is not distinct from (%s)
              from result as known
             where staged.import_id = ?1 and known.superseded_at is null
               and known.school_code = staged.school and known.procedure_code = staged.procedure""".formatted(prefixed("staged"), prefixed("known"));

    static final String COUNTS = """
            select count(*) filter (where result_id is null),
                   count(*) filter (where not same),
                   count(*) filter (where same)
              from import_row where import_id = ?1""";

    static final String SUPERSEDE = """
            update result set superseded_at = now()
              from import_row as staged
             where staged.import_id = ?1 and not staged.same
               and result.id = staged.result_id and result.superseded_at is null""";

    /** Writes results and their events with one statement; {@code ?2} is who imports. */
    static final String INSERT_WITH_EVENTS = """
            with added as (
                insert into result (id, version, school_id, school_code, procedure_id, procedure_code, territory_path,
                                    %s, import_id, reason, recorded_by, recorded_at)
                select coalesce(staged.result_id, uuidv7()), coalesce(staged.result_version, 0) + 1,
                       school.id, school.code, held.id, held.code, school.territory_path,
                       %s, staged.import_id,
                       case when staged.result_id is null then null else 'import' end, ?2, now()
                  from import_row as staged
                  join school on school.code = staged.school
                  join assessment_procedure as held on held.code = staged.procedure
                 where staged.import_id = ?1 and staged.same is not true
                 order by school.code, held.code
                returning *)
            insert into outbox (aggregatetype, aggregateid, type, payload)
            select 'podyom.assessment.result.v1', added.school_code, 'result.recorded',
                   json_strip_nulls(json_build_object(
                       'resultId', added.id,
                       'version', added.version,
                       'school', added.school_code,
                       'territoryPath', added.territory_path,
                       'procedure', json_build_object(
                           'code', held.code, 'type', held.type, 'subject', held.subject,
                           'grade', held.grade, 'schoolYear', held.school_year),
                       'figures', json_build_object(
                           'participants', added.participants,
                           'counts', case when coalesce(added.count2, added.count3, added.count4, added.count5)
                                          is not null then json_build_object(
                               'mark2', added.count2, 'mark3', added.count3,
                               'mark4', added.count4, 'mark5', added.count5) end,
                           'shares', case when coalesce(added.share2, added.share3, added.share4, added.share5)
                                          is not null then json_build_object(
                               'mark2', trim_scale(added.share2), 'mark3', trim_scale(added.share3),
                               'mark4', trim_scale(added.share4), 'mark5', trim_scale(added.share5)) end,
                           'rounding', trim_scale(added.rounding),
                           'missing', case added.missing when 'NOT_TESTED' then 'notTested'
                               when 'NOT_APPLICABLE' then 'notApplicable' when 'NOT_REPORTED' then 'notReported' end,
                           'doubt', added.doubt),
                       'importId', added.import_id,
                       'recordedAt', to_char(added.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')))
              from added join assessment_procedure as held on held.id = added.procedure_id
             order by added.school_code, held.code""".formatted(FIGURES, prefixed("staged"));

    private static String prefixed(String alias) {
        return alias + "." + FIGURES.replace(", ", ", " + alias + ".");
    }
}
