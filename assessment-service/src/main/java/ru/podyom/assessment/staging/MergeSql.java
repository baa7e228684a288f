package ru.podyom.assessment.staging;

/**
 * The statements of a merge, over the rows staged in this transaction. Row policies bound them to the territory of the
 * import's owner.
 */
final class MergeSql {

    private MergeSql() {}

    /** Lives as long as the transaction, costs no log, and is seen by nobody else. */
    static final String CREATE = """
            create temporary table import_row (
                line           bigint not null,
                place          int not null,
                school         text,   -- as the file names it, unless by code
                school_by      text,
                municipality   text,   -- as the file names it; empty if it does not
                called         text,   -- what the file calls it beside a login or code
                school_code    text,
                procedure_code text not null,
                participants   int,
                count2         int,
                count3         int,
                count4         int,
                count5         int,
                share2         numeric(6, 3),
                share3         numeric(6, 3),
                share4         numeric(6, 3),
                share5         numeric(6, 3),
                rounding       numeric(6, 3),
                missing        text,
                doubt          text,
                details        jsonb,
                derived        boolean not null default false, -- counted from pupils
                reason         text,
                partial        boolean not null default false, -- says nothing of what it has no figures of
                kept           boolean not null default false, -- has parts of the result that is stored
                -- Filled in by the merge: the current result this row is about, and whether it says the same.
                result_id      uuid,
                result_version int,
                same           boolean
            ) on commit drop""";

    static final String COPY = """
            copy import_row (line, place, school, school_by, municipality, called, school_code,
                             procedure_code, participants,
                             count2, count3, count4, count5, share2, share3, share4, share5,
                             rounding, missing, doubt, details, partial) from stdin""";

    static final String NAMES_SCHOOLS = "select exists (select from import_row where school_by is not null)";

    static final String HAS_UNKNOWN_NAMES =
            "select exists (select from import_row where school_by = 'NAME' and school_code is null)";

    /** The row on line {@code ?2} with the first figure in column {@code ?3} is of the school {@code ?1}. */
    static final String MEAN = """
            update import_row set school_code = ?1, school = null, school_by = null where line = ?2 and place = ?3""";

    static final String PLACE = """
            update import_row as staged set school_code = place.code from import_place as place
             where""" + PlaceSql.of("staged");

    /**
     * Keeps the schools of the staged rows from moving until the transaction ends, in the order in which everybody locks
     * schools: what is written stands where they do.
     */
    static final String KEEP_SCHOOLS = """
            select count(*) from (select from school where code in (select school_code from import_row)
                                   order by code for share) as kept""";

    /** The same with those of which the import {@code ?1} brought something. */
    static final String KEEP_SCHOOLS_OF_IMPORT = """
            select count(*)
              from (select from school where code in (select school_code from result where import_id = ?1
                                                      union
                                                      select school_code from pupil_result where import_id = ?1)
                     order by code for share) as kept""";

    /** The figures of a row, as {@code Figures} is written. */
    private static final String FIGURES_AS_JSON = """
            cast(jsonb_strip_nulls(jsonb_build_object(
                'participants', participants,
                'counts', case when num_nonnulls(count2, count3, count4, count5) > 0
                    then jsonb_build_object('mark2', count2, 'mark3', count3, 'mark4', count4, 'mark5', count5) end,
                'shares', case when num_nonnulls(share2, share3, share4, share5) > 0
                    then jsonb_build_object('mark2', share2, 'mark3', share3, 'mark4', share4, 'mark5', share5) end,
                'rounding', rounding,
                'missing', case missing when 'NOT_TESTED' then 'notTested' when 'NOT_APPLICABLE' then 'notApplicable'
                    when 'NOT_REPORTED' then 'notReported' end,
                'doubt', doubt, 'details', details)) as text)""";

    /**
     * Takes out rows whose school or procedure is not known here; answers where, what, how many in all, and of a school
     * that is called by a name: the name, and all that the row says.
     */
    static final String UNKNOWN = """
            with gone as (
            delete from import_row as staged
             where not exists (select from school where school.code = staged.school_code)
                or not exists (select from assessment_procedure held where held.code = staged.procedure_code)
            returning staged.*,
                      exists (select from school where school.code = staged.school_code) as school_known)
            select gone.line, gone.place, case when school_known then 'procedure' else 'school' end, 'unknown',
                   case when school_known then 'there is no procedure ' || gone.procedure_code
                        else 'there is no school ' || coalesce(gone.school, gone.school_code, '')""" + PlaceSql.HINT + """
             end,
                   count(*) over (), case when not school_known and school_by = 'NAME' then school end,
                   procedure_code, place, %s
              from gone order by 1, 2 limit 10000""".formatted(FIGURES_AS_JSON);

    /** The federation's procedures are every school's; of the others there are few in a file. */
    static final String HAS_BOUNDED = """
            select exists (select from assessment_procedure as held
                            where held.territory_path like '%/%'
                              and exists (select from import_row as staged where staged.procedure_code = held.code))""";

    /** Takes out rows about schools where the procedure is not held. */
    static final String NOT_COVERED = """
            with gone as (
            delete from import_row as staged using school, assessment_procedure as held
             where school.code = staged.school_code and held.code = staged.procedure_code
               and held.territory_path like '%/%' and not\s""" + PlaceSql.COVERED + """

            returning staged.line, staged.place,\s""" + PlaceSql.WHY_NOT_COVERED + """
             as why)
            select line, place, 'procedure', 'not-covered', why, count(*) over () from gone order by 1, 2 limit 10000""";

    /** Hashing finds out sooner than sorting whether there is anything to sort. */
    static final String HAS_REPEATED = """
            select exists (select from import_row group by school_code, procedure_code having count(*) > 1)""";

    static final String FIGURES = "participants, count2, count3, count4, count5, share2, share3, share4, share5,"
            + " rounding, missing, doubt, details";

    /** Takes out every row but the first of one school and procedure; answers which that is, and whether it says the same. */
    static final String REPEATED = """
            with numbered as (
                select ctid as at, row_number() over same_result as nth, first_value(ctid) over same_result as first
                  from import_row window same_result as (partition by school_code, procedure_code order by line, place)),
            gone as (
            delete from import_row as staged
             using numbered join import_row as earlier on earlier.ctid = numbered.first
             where staged.ctid = numbered.at and numbered.nth > 1
            returning staged.line, staged.place, earlier.line as earlier,
                      (%s) is not distinct from (%s) as alike)
            select line, place, 'school', 'repeated',
                   'line ' || earlier || ' has this school and procedure already, with '
                       || case when alike then 'the same' else 'other' end || ' figures',
                   count(*) over (), earlier, alike
              from gone order by 1, 2 limit 10000""".formatted(prefixed("staged"), prefixed("earlier"));

    /** Schools that are called as they were called once: where, the name, since when it is another, and which. */
    static final String FORMERLY = """
            with called as (
                select min(staged.line) as line, place.school as said, school.name,
                       max(formerly.valid_to) as since
                  from import_place as place
                  join school on school.id = place.id
                  join school_period as formerly
                    on formerly.school_id = place.id and formerly.name_key = school_name_key(place.school)
                  join import_row as staged on""" + PlaceSql.of("staged") + """

                 where place.school_by = 'NAME' and school.name_key <> formerly.name_key and place.school <> school.code
                 group by place.school, school.name)
            select line, null, 'school', 'former-name',
                   'the school is called ' || name || coalesce(' since ' || since, '') || '; write that',
                   count(*) over (), said, name, cast(since as text)
              from called order by 1 limit 10000""";

    /** Finds for each row the current result that it is about, and whether it says the same. */
    static final String COMPARE = """
            update import_row as staged
               set result_id = known.id, result_version = known.version,
                   same = not known.withdrawn and (%s) is not distinct from (%s)
              from result as known
             where known.superseded_at is null
               and known.school_code = staged.school_code and known.procedure_code = staged.procedure_code""".formatted(prefixed("staged"), prefixed("known"));

    static final String COUNTS = """
            select count(*) filter (where result_id is null),
                   count(*) filter (where not same),
                   count(*) filter (where same),
                   count(*) filter (where doubt is not null)
              from import_row""";

    /** Whether a result of the staged rows is newer than the start of the import {@code ?1}, and is another's. */
    static final String HAS_NEWER = """
            select exists (select from import_row as staged
                             join result as known on known.id = staged.result_id and known.superseded_at is null
                             join result_import as job on job.id = ?1
                            where not staged.same and known.import_id is distinct from job.id
                              and known.recorded_at > job.started_at)""";

    /** Whether a staged row is about a school outside the territory {@code ?1}. */
    static final String HAS_FOREIGN = """
            select exists (select from import_row as staged join school on school.code = staged.school_code
                            where not starts_with(school.territory_path || '/', ?1 || '/'))""";

    static final String SUPERSEDE = """
            update result set superseded_at = (select current_setting('podyom.written_at')::timestamptz)
              from import_row as staged
             where not staged.same and result.id = staged.result_id and result.superseded_at is null""";

    /**
     * Writes results and their events with one statement; {@code ?1} is the import, or empty, {@code ?2} who writes,
     * {@code ?3} why.
     */
    static final String INSERT_WITH_EVENTS = """
            with added as (
                insert into result (id, version, school_id, school_code, procedure_id, procedure_code, territory_path,
                                    %s, derived, import_id, reason, recorded_by, recorded_at)
                select coalesce(staged.result_id, uuidv7()), coalesce(staged.result_version, 0) + 1,
                       school.id, school.code, held.id, held.code, school.territory_path,
                       %s, staged.derived, nullif(?1, '')::uuid,
                       case when staged.result_id is null then null else coalesce(staged.reason, ?3) end,
                       ?2, (select current_setting('podyom.written_at')::timestamptz)
                  from import_row as staged
                  join school on school.code = staged.school_code
                  join assessment_procedure as held on held.code = staged.procedure_code
                 where staged.same is not true
                returning *)
            """.formatted(FIGURES, prefixed("staged")) + ResultEvents.OF_ADDED;

    /** Ends the current versions that the import {@code ?1} brought and puts what stood before in their place. */
    static final String TAKE_BACK = takeBack("import_id = ?1");

    /** The same with results that were counted from pupils of whom none is left, whoever counted them last. */
    static final String TAKE_BACK_DERIVED = takeBack("""
            derived and exists (select from import_pair as pair where pair.school_code = result.school_code
                                       and pair.procedure_code = result.procedure_code)
                and not exists (select from pupil_result as left_over
                                 where left_over.school_code = result.school_code
                                   and left_over.procedure_code = result.procedure_code
                                   and left_over.superseded_at is null and not left_over.withdrawn)""");

    /** A result that was counted from pupils does not come back without them: what was recorded otherwise does. */
    private static String takeBack(String which) {
        return """
            with gone as (
                update result set superseded_at = (select current_setting('podyom.written_at')::timestamptz)
                 where superseded_at is null and not withdrawn and (%s)
                returning *),
            added as (
                insert into result (id, version, school_id, school_code, procedure_id, procedure_code, territory_path,
                                    %s, derived, import_id, reason, recorded_by, recorded_at, withdrawn)
                select gone.id, gone.version + 1, gone.school_id, gone.school_code, gone.procedure_id,
                       gone.procedure_code, gone.territory_path,
                       %s, coalesce(earlier.derived, false), earlier.import_id, ?3, ?2, (select current_setting('podyom.written_at')::timestamptz),
                       coalesce(earlier.withdrawn, true)
                  from gone
                  left join lateral (
                      select * from result as before
                       where before.id = gone.id and before.import_id is distinct from ?1
                         and not is_taken_back(before.import_id)
                         and not (gone.derived and before.derived)
                       order by before.version desc limit 1) as earlier on true
                returning *)
            """.formatted(
                                which,
                                FIGURES,
                                prefixed("earlier")
                                        .replace(
                                                "earlier.missing",
                                                "case when earlier.id is null then 'NOT_REPORTED' else earlier.missing end"))
                + ResultEvents.OF_ADDED;
    }

    /** Results of the import {@code ?1} that somebody has changed since: they stay. */
    static final String CHANGED_LATER = """
            select count(distinct brought.id) from result as brought
              join result as present on present.id = brought.id and present.superseded_at is null
             where brought.import_id = ?1 and brought.superseded_at is not null
               and present.import_id is distinct from ?1
               and not (brought.derived and present.derived)""";

    static String prefixed(String alias) {
        return alias + "." + FIGURES.replace(", ", ", " + alias + ".");
    }
}
