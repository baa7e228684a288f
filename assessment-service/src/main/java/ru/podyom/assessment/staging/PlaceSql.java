package ru.podyom.assessment.staging;

/**
 * Which schools a file means. Each way in which it names one is looked up once, however many rows have it; row policies
 * bound the schools to the territory of the import's owner.
 */
final class PlaceSql {

    private PlaceSql() {}

    static final String CREATE = """
            create temporary table import_place (
                school_by      text,
                school         text,
                municipality   text, -- as the file names it; empty if it does not
                code           text, -- of the one school that is meant; null if it is none or more than one
                id             uuid,
                territory_path text,
                region         text
            ) on commit drop""";

    /** How a row of the file finds its place. */
    static String of(String row) {
        return " place.school_by = %1$s.school_by and place.school = %1$s.school and place.municipality = %1$s.municipality"
                .formatted(row);
    }

    private static final String FILL = """
            with named as materialized (
                select school_by, school, municipality, school_name_key(school) as key
                  from (select distinct school_by, school, municipality from %s where school_by is not null) as each),
            -- A name stands in the municipality that the file names, if that is one at all.
            held_in as materialized (
                select each.municipality, territory.code
                  from (select distinct municipality from named where municipality <> '') as each
                  join territory on territory_name_key(territory.name) = territory_name_key(each.municipality)
                                 or territory.code = each.municipality
                 where territory.level = 'MUNICIPALITY'),
            -- Regions give the codes of РИС ГИА, each its own: a sender who sees several has to say which is meant.
            of_region as materialized (
                select held_in.municipality, min(split_part(territory.path, '/', 2)) as region
                  from held_in join territory using (code)
                 where in_scope(territory.path)
                 group by 1 having count(distinct split_part(territory.path, '/', 2)) = 1
                union all
                select distinct municipality, split_part(current_setting('podyom.scope', true), '/', 2)
                  from named where municipality not in (select municipality from held_in)),
            candidate as (
                select named.*, school.code, 1 as rank
                  from named join school on school.code = named.school and named.school_by in ('CODE', 'NAME')
                union all
                select named.*, school.code, 1
                  from named join school on school.fisoko_login = lower(named.school) and named.school_by = 'LOGIN'
                union all
                select named.*, school.code, 1
                  from named join school on school.ris_code = named.school and named.school_by = 'RIS_CODE'
                  join of_region on of_region.municipality = named.municipality
                                and of_region.region = split_part(school.territory_path, '/', 2)
                union all
                select named.*, school.code, 2
                  from named join school on school.name_key = named.key and named.school_by = 'NAME'
                union all
                select named.*, school.code, 3
                  from named join school_period as formerly on formerly.name_key = named.key and named.school_by = 'NAME'
                  join school on school.id = formerly.school_id),
            there as (
                select candidate.*
                  from candidate join school using (code)
                 where candidate.rank = 1
                    or candidate.municipality = ''
                    -- One that nobody knows by this name may be the sender's own, if the whole file is of it.
                    or (candidate.municipality not in (select municipality from held_in)
                        and (select count(distinct municipality) from named where municipality <> '') = 1)
                    or (candidate.municipality, school.municipality) in (select municipality, code from held_in)),
            meant as (
                select distinct on (school_by, school, municipality)
                       school_by, school, municipality, min(code) as code, count(distinct code) as schools
                  from there
                 group by school_by, school, municipality, rank
                 order by school_by, school, municipality, rank),
            -- Kept from moving until the transaction ends, in the order in which everybody locks schools: what is
            -- written stands where they do, and a school that somebody has just moved out of sight is none.
            found as materialized (
                select id, code, territory_path from school
                 where code in (select code from meant where schools = 1)
                 order by code for share)
            insert into import_place (school_by, school, municipality, code, id, territory_path, region)
            select named.school_by, named.school, named.municipality, found.code, found.id, found.territory_path,
                   coalesce(substring(found.territory_path from '^[^/]+/[^/]+'), found.territory_path)
              from named
              left join meant on meant.schools = 1 and meant.school_by = named.school_by
                             and meant.school = named.school and meant.municipality = named.municipality
              left join found on found.code = meant.code""";

    /** Keeps a school from moving until the transaction ends; its path. */
    static final String KEEP = "select territory_path from school where code = ?1 for share";

    /** What to add to «there is no school …». */
    static final String HINT =
            " || case when school_by = 'RIS_CODE' then ' with this code of РИС ГИА in the region that the file means;"
                    + " regions give these codes, each its own, so name the municipality' else '' end ";

    /**
     * Whether {@code school} stands in the territory that holds the procedure {@code held}, or stood there on its day.
     */
    static final String COVERED = """
            (starts_with(school.territory_path || '/', held.territory_path || '/')
             or exists (select from school_period as was
                         where was.school_id = school.id
                           and starts_with(was.territory_path || '/', held.territory_path || '/')
                           and was.valid_from <= procedure_day(held.held_on, held.opens_on, held.school_year, held.season)
                           and (was.valid_to is null or was.valid_to
                                > procedure_day(held.held_on, held.opens_on, held.school_year, held.season))))""";

    static final String WHY_NOT_COVERED =
            "'procedure ' || held.code || ' is held by ' || held.territory_path || ', and school ' || school.code"
                    + " || ' does not stand there' ";

    /** Looks up every school that the staged rows of {@code table} name otherwise than by column {@code school_code}. */
    static String fill(String table) {
        return FILL.formatted(table);
    }
}
