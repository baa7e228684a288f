package ru.podyom.assessment.staging;

/**
 * Rows that name their school twice, by a login or a code and by what it is called and where it stands: both may be of
 * different schools.
 */
final class ApartSql {

    private ApartSql() {}

    /**
     * Where a row says else than the school it is taken for: the school, its name, what it is called and where, whether
     * that is another municipality, the school there that is called so, how many rows, and the first line.
     */
    static final String SAID_OTHERWISE = """
            with said as materialized (
                select school_code, coalesce(called, '') as called, municipality, min(line) as line, count(*) as rows
                  from import_row
                 where school_by in ('LOGIN', 'RIS_CODE') and (called is not null or municipality <> '')
                 group by 1, 2, 3),
            stands_in as materialized (
                select each.municipality, territory.code, territory.path
                  from (select distinct municipality from said where municipality <> '') as each
                  join territory on territory_name_key(territory.name) = territory_name_key(each.municipality)
                                 or territory.code = each.municipality
                 where territory.level = 'MUNICIPALITY'),
            compared as (
                select said.*, school.code, school.name,
                       exists (select from stands_in where stands_in.municipality = said.municipality)
                       and not exists (
                           select from stands_in
                            where stands_in.municipality = said.municipality
                              and (stands_in.code = school.municipality
                                   or exists (select from school_period as was
                                               where was.school_id = school.id
                                                 and was.territory_path = stands_in.path))) as elsewhere,
                       said.called = '' or school.name_key = school_name_key(said.called)
                       or exists (select from school_period as was
                                   where was.school_id = school.id
                                     and was.name_key = school_name_key(said.called)) as is_called_so,
                       (select min(other.code) from school as other
                         where other.code <> school.code and other.name_key = school_name_key(said.called)
                           and (other.municipality = school.municipality
                                or other.municipality in (select stands_in.code from stands_in
                                                           where stands_in.municipality = said.municipality))) as namesake
                  from said join school on school.code = said.school_code)
            select code, name, called, municipality, elsewhere, case when not is_called_so then namesake end,
                   rows, line
              from compared
             where elsewhere or not is_called_so
             order by line""";

    /** Adds {@code ?4} to the doubt of the rows of the school {@code ?1} that say {@code ?2} and {@code ?3}. */
    static final String DOUBT = """
            update import_row as staged
               set doubt = left(concat_ws('; ', staged.doubt, apart.why), 1000)
              from unnest(cast(?1 as text[]), cast(?2 as text[]), cast(?3 as text[]), cast(?4 as text[]))
                   as apart (code, called, municipality, why)
             where staged.school_by in ('LOGIN', 'RIS_CODE') and staged.school_code = apart.code
               and coalesce(staged.called, '') = apart.called and staged.municipality = apart.municipality""";
}
