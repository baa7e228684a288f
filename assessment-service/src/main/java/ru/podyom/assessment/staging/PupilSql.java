package ru.podyom.assessment.staging;

/** The statements that turn the pupils staged in this transaction into versions of {@code pupil_result}. */
final class PupilSql {

    private PupilSql() {}

    static final String CREATE = """
            create temporary table import_pupil (
                line           bigint not null,
                school_by      text not null,
                school         text not null,
                municipality   text not null,
                procedure_code text not null,
                pupil          text not null,
                class_name     text,
                variant        text,
                sex            text,
                absent         boolean not null,
                scores         smallint[] not null,
                total          smallint,
                tag_points     text not null,
                stated         smallint,
                previous_mark  smallint,
                doubt          text,
                -- The current version this row is about, and whether it says the same.
                known_row      uuid,
                known_id       uuid,
                known_version  int,
                same           boolean
            ) on commit drop;
            -- The mark of each score that occurs, for a file has few of them; without a score and without a scale too.
            create temporary table import_mark (
                procedure_code text, region text, score smallint, tag_points text, mark smallint) on commit drop;
            -- The schools and procedures whose results follow from what is staged.
            create temporary table import_pair (
                school_code text, procedure_code text, line bigint, doubt text) on commit drop;
            create temporary table import_paper (procedure_code text, items int, max_score int) on commit drop""";

    static final String COPY = """
            copy import_pupil (line, school_by, school, municipality, procedure_code, pupil, class_name, variant, sex, absent, scores,
                               total, tag_points, stated, previous_mark, doubt) from stdin""";

    /** Two names of one school would hide that a pupil stands twice. */
    static final String PLACES_REPEATED = """
            select exists (select from import_place where code is not null group by code having count(*) > 1)""";

    static final String UNKNOWN_PLACES = "select exists (select from import_place where code is null)";

    static final String UNKNOWN = """
            with gone as (
            delete from import_pupil as staged using import_place as place
             where place.code is null and""" + PlaceSql.of("staged") + """

            returning staged.line, staged.school, staged.school_by)
            select line, null::int, 'school', 'unknown', 'there is no school ' || school""" + PlaceSql.HINT + """
            , count(*) over ()
              from gone order by 1 limit 10000""";

    /** As {@link MergeSql#HAS_BOUNDED}. */
    static final String HAS_BOUNDED = """
            select exists (select from assessment_procedure as held
                            where held.territory_path like '%/%'
                              and exists (select from import_pupil as staged where staged.procedure_code = held.code))""";

    static final String NOT_COVERED =
            """
            with gone as (
            delete from import_pupil as staged using import_place as place, school, assessment_procedure as held
             where school.code = place.code and held.code = staged.procedure_code
               and held.territory_path like '%/%' and""" + PlaceSql.of("staged") + " and not " + PlaceSql.COVERED + """

            returning staged.line,\s""" + PlaceSql.WHY_NOT_COVERED + """
             as why)
            select line, null::int, 'procedure', 'not-covered', why, count(*) over () from gone order by 1 limit 10000""";

    private static final String PLACED = """
             from import_pupil as p
             join import_place as place on""" + PlaceSql.of("p") + "\n";

    /** Hashes of what names a pupil are soon counted; equal ones are looked at closely then. */
    static final String MAY_BE_REPEATED = """
            select exists (
                select from import_pupil
                 group by hashtextextended(pupil, hashtextextended(school, hashtextextended(procedure_code, 0)))
                having count(*) > 1)""";

    private static final String SAID = "(%1$s.class_name, %1$s.variant, %1$s.sex, %1$s.absent, %1$s.scores, %1$s.total,"
            + " %1$s.stated, %1$s.previous_mark)";

    static final String REPEATED =
            """
            with numbered as (
                select p.ctid as at, row_number() over same_pupil as nth, first_value(p.ctid) over same_pupil as first
            """ + PLACED + """
                window same_pupil as (partition by place.code, p.procedure_code, p.pupil order by p.line)),
            gone as (
            delete from import_pupil as staged
             using numbered join import_pupil as earlier on earlier.ctid = numbered.first
             where staged.ctid = numbered.at and numbered.nth > 1
            returning staged.line, earlier.line as earlier,\s""" + SAID.formatted("staged") + " is not distinct from " + SAID.formatted("earlier") + """
             as alike)
            select line, null::int, 'pupil', 'repeated',
                   'line ' || earlier || ' has this pupil of the school in the procedure already, with '
                       || case when alike then 'the same' else 'other' end || ' points and marks',
                   count(*) over (), earlier, alike
              from gone order by 1 limit 10000""";

    static final String PAIRS = """
            insert into import_pair (school_code, procedure_code, line)
            select place.code, p.procedure_code, min(p.line)
            """ + PLACED + " group by 1, 2";

    /** Scores that occur, each with what its mark depends on; -1 stands for no score. */
    static final String SCORES = """
            select distinct p.procedure_code, place.region, coalesce(p.total, -1), p.tag_points
            """ + PLACED;

    static final String ADD_MARK = "insert into import_mark values (?1, ?2, ?3, ?4, nullif(?5, 0))";

    /** Staged pupils with their school and with what the scale says of them. */
    static final String MARKED = PLACED + """
             join import_mark as scale on scale.procedure_code = p.procedure_code and scale.region = place.region
                  and scale.score = coalesce(p.total, -1) and scale.tag_points = p.tag_points
            """;

    static final String MISMATCHES =
            """
            select p.line, null::int, 'mark', 'mark-mismatch',
                   'the protocol says ' || p.stated || ', the grade scale gives ' || scale.mark
                       || '; the stated mark is kept',
                   count(*) over ()
            """ + MARKED + " where p.stated is not null and p.stated <> scale.mark order by 1 limit 10000";

    private static final String DOUBT =
            "nullif(concat_ws('; ', p.doubt, case when p.stated <> scale.mark then 'the grade scale gives '"
                    + " || scale.mark end), '')";
    private static final String MARK_BY =
            "case when p.stated is not null then 'STATED' when scale.mark is not null then 'SCALE' end";

    static final String HAS_KNOWN = """
            select exists (
                select from import_pair as pair
                  join pupil_result as known on known.school_code = pair.school_code
                       and known.procedure_code = pair.procedure_code and known.superseded_at is null)""";

    static final String COMPARE = """
            update import_pupil as p
               set known_row = known.row_id, known_id = known.id, known_version = known.version,
                   same = not known.withdrawn
                      and (known.class_name, known.variant, known.sex, known.absent, known.scores, known.total,
                           known.mark, known.mark_by, known.previous_mark, known.doubt)
                          is not distinct from
                          (p.class_name, p.variant, p.sex, p.absent, p.scores, p.total,
                           coalesce(p.stated, scale.mark), %s, p.previous_mark, %s)
              from import_place as place, import_mark as scale, pupil_result as known
             where %s
               and scale.procedure_code = p.procedure_code and scale.region = place.region
               and scale.score = coalesce(p.total, -1) and scale.tag_points = p.tag_points
               and known.superseded_at is null and known.school_code = place.code
               and known.procedure_code = p.procedure_code and known.pupil = p.pupil""".formatted(MARK_BY, DOUBT, PlaceSql.of("p"));

    static final String COUNTS = """
            select count(*) filter (where known_row is null), count(*) filter (where not same),
                   count(*) filter (where same), 0
              from import_pupil""";

    static final String SUPERSEDE = """
            update pupil_result set superseded_at = (select current_setting('podyom.written_at')::timestamptz)
              from import_pupil as p
             where not p.same and pupil_result.row_id = p.known_row and pupil_result.superseded_at is null""";

    /** {@code ?1} is the import, {@code ?2} who imports. */
    static final String INSERT = """
            insert into pupil_result (row_id, id, version, school_id, school_code, procedure_id, procedure_code,
                                      territory_path, pupil, class_name, variant, sex, absent, scores, total,
                                      mark, mark_by, previous_mark, doubt, import_id, reason, recorded_by, recorded_at)
            select fresh, coalesce(known_id, fresh), coalesce(known_version, 0) + 1, school_id, school_code,
                   procedure_id, procedure_code, territory_path, pupil, class_name, variant, sex, absent, scores, total,
                   mark, mark_by, previous_mark, doubt, ?1, case when known_id is null then null else 'import' end,
                   ?2, (select current_setting('podyom.written_at')::timestamptz)
              from (select uuidv7() as fresh, p.known_id, p.known_version, place.id as school_id,
                           place.code as school_code, held.id as procedure_id, held.code as procedure_code,
                           place.territory_path, p.pupil, p.class_name, p.variant, p.sex, p.absent, p.scores, p.total,
                           coalesce(p.stated, scale.mark) as mark, %s as mark_by, p.previous_mark, %s as doubt
            """.formatted(MARK_BY, DOUBT) + MARKED + """
                      join assessment_procedure as held on held.code = p.procedure_code
                     where p.same is not true) as wanted""";

    static final String IS_OF_PUPILS = "select exists (select from pupil_result where import_id = ?1)";

    static final String PAIRS_OF_IMPORT = """
            insert into import_pair (school_code, procedure_code, line)
            select distinct school_code, procedure_code, 0 from pupil_result where import_id = ?1""";

    /**
     * Lets results say so that are counted from what a rollback has left of a class: some of its pupils were corrected
     * since and stay, the others are gone. {@code ?1} is an import that is being taken back, or empty.
     */
    static final String DOUBT_REMNANTS = """
            with gone as (
                select pair.school_code, pair.procedure_code, count(*) as pupils
                  from import_pair as pair
                  join pupil_result as present on present.school_code = pair.school_code
                       and present.procedure_code = pair.procedure_code
                 where present.superseded_at is null and present.withdrawn
                   and not exists (select from import_pupil as staged where staged.known_row = present.row_id)
                 group by 1, 2),
            left_over as (
                select school_code, procedure_code, gone.pupils
                  from gone
                 where exists (
                     select from pupil_result as present
                       join pupil_result as before
                         on before.row_id = present.id or (before.id = present.id and before.version > 1)
                      where present.school_code = gone.school_code and present.procedure_code = gone.procedure_code
                        and present.superseded_at is null and not present.withdrawn and present.version > 1
                        and (before.import_id = cast(nullif(?1, '') as uuid) or is_taken_back(before.import_id))))
            update import_pair as pair
               set doubt = left_over.pupils || ' pupils were taken back with their import, those corrected since are left'
              from left_over
             where left_over.school_code = pair.school_code and left_over.procedure_code = pair.procedure_code""";

    static final String PAPERS_STORED = """
            insert into import_paper (procedure_code, items, max_score)
            select held.code, coalesce(jsonb_array_length(listed.items), 0),
                   coalesce(nullif(listed.score, 0), held.max_score)
              from (select distinct procedure_code from import_pair) as pair
              join assessment_procedure as held on held.code = pair.procedure_code
              left join procedure_items as listed on listed.procedure_id = held.id""";

    static final String CHANGED_LATER = """
            select count(*) from pupil_result as brought
              join pupil_result as present on present.school_code = brought.school_code
                   and present.procedure_code = brought.procedure_code and present.pupil = brought.pupil
                   and present.superseded_at is null
             where brought.import_id = ?1 and brought.superseded_at is not null
               and present.import_id is distinct from ?1 and not present.withdrawn""";

    /** Ends the pupils' versions that the import {@code ?1} brought and puts what stood before in their place. */
    static final String TAKE_BACK = """
            with gone as (
                update pupil_result set superseded_at = (select current_setting('podyom.written_at')::timestamptz)
                 where import_id = ?1 and superseded_at is null and not withdrawn
                returning *)
            insert into pupil_result (id, version, school_id, school_code, procedure_id, procedure_code,
                                      territory_path, pupil, class_name, variant, sex, absent, scores, total,
                                      mark, mark_by, previous_mark, doubt, import_id, reason, recorded_by,
                                      recorded_at, withdrawn)
            select gone.id, gone.version + 1, gone.school_id, gone.school_code, gone.procedure_id,
                   gone.procedure_code, gone.territory_path, gone.pupil, earlier.class_name, earlier.variant,
                   earlier.sex, coalesce(earlier.absent, false), coalesce(earlier.scores, '{}'), earlier.total,
                   earlier.mark, earlier.mark_by, earlier.previous_mark, earlier.doubt, earlier.import_id, ?3, ?2,
                   (select current_setting('podyom.written_at')::timestamptz), coalesce(earlier.withdrawn, true)
              from gone
              left join lateral (
                  select * from pupil_result as before
                   where gone.version > 1 and (before.row_id = gone.id or (before.id = gone.id and before.version > 1))
                     and before.import_id is distinct from ?1 and not is_taken_back(before.import_id)
                   order by before.version desc limit 1) as earlier on true""";

    /**
     * After the pupils of the import {@code ?1} are taken back: leaves the schools and procedures whose result is to be
     * counted anew. It is not where nobody is left, or where a result stood before that was recorded otherwise.
     */
    static final String LEAVE_TO_COUNT = """
            delete from import_pair as pair
             where not exists (select from pupil_result as left_over
                                where left_over.school_code = pair.school_code
                                  and left_over.procedure_code = pair.procedure_code
                                  and left_over.superseded_at is null and not left_over.withdrawn)
                or not exists (select from result as present
                                where present.school_code = pair.school_code
                                  and present.procedure_code = pair.procedure_code
                                  and present.superseded_at is null and present.derived
                                  and (present.import_id is distinct from ?1
                                       or coalesce((select before.derived or before.withdrawn from result as before
                                                     where before.id = present.id
                                                       and before.import_id is distinct from ?1
                                                     order by before.version desc limit 1), true)))""";
}
