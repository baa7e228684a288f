-- A school may give a part away and merge into that part years later: the day belongs to the succession.
alter table school_succession
    -- Whether the predecessor was closed by it; false: it went on. A later reopening does not change what was then.
    add column closing boolean not null default true,
    drop constraint school_succession_pkey,
    add primary key (predecessor, successor, happened_on);
-- After a split that closed it a school has no period that goes on.
update school_succession as link set closing = false
 where link.kind = 'SPLIT'
   and not exists (select from school_period as ended
                    where ended.school_id = link.predecessor and ended.valid_to = link.happened_on
                      and not exists (select from school_period as next
                                       where next.school_id = ended.school_id
                                         and next.valid_from = ended.valid_to));

-- As before, but each code once.
create or replace function school_successors(earlier uuid) returns text
    language sql stable security definer set search_path = public, pg_temp as $$
    select coalesce(string_agg(code, ' ' order by first_on, code), '')
      from (select other.code, min(link.happened_on) as first_on
              from school_succession as link join school as other on other.id = link.successor
             where link.predecessor = earlier
             group by other.code) as each $$;

-- A territory may come into being on a day: by its first period, as the other columns are by the last one.
alter table territory
    add column established_on date, -- null: nobody has said
    add check (abolished_on > established_on);

-- Where a procedure or an import comes from, when the territory that held it is no more and another one answers for it;
-- so that it finds its way back. A school's last period says that of a closed school.
alter table assessment_procedure add column origin_path text;
alter table result_import add column origin_path text;

-- What abolished territories have left behind until now goes to those that answer for them.
create temporary table left_behind on commit drop as
with recursive line (origin, heir) as (
    select path, successor from territory where successor is not null
    union all
    select line.origin, next.successor
      from line join territory as next on next.code = line.heir where next.successor is not null)
select line.origin, present.path
  from line join territory as present on present.code = line.heir and present.successor is null;
update school set territory_path = left_behind.path, version = version + 1
  from left_behind where school.territory_path = left_behind.origin;
update result set territory_path = left_behind.path
  from left_behind where result.territory_path = left_behind.origin;
update pupil_result set territory_path = left_behind.path
  from left_behind where pupil_result.territory_path = left_behind.origin;
update assessment_procedure
   set origin_path = territory_path, territory_path = left_behind.path, version = version + 1
  from left_behind where assessment_procedure.territory_path = left_behind.origin;
update procedure_items set territory_path = left_behind.path
  from left_behind where procedure_items.territory_path = left_behind.origin;
update result_import set origin_path = territory_path, territory_path = left_behind.path
  from left_behind where result_import.territory_path = left_behind.origin;

-- The list of one procedure, whose results are scattered over all schools: on 600,000 rows 30 ms become 0.1. The one of
-- these indexes that an import of new results pays for (a tenth of its insert), so it has the current rows only.
create index result_by_procedure on result (procedure_code, school_code) where superseded_at is null;
-- What a school takes along when it moves: on 420,000 rows 50 ms become 0.2. Only a correction writes here, as in
-- result_past, and the current rows are found by pupil_result_current.
create index pupil_result_past on pupil_result (school_code) where superseded_at is not null;
-- Schools of a municipality as of a day (of 20,000 schools, 35 ms become 0.3), and who is moved when it is abolished.
create index period_by_territory on school_period (territory_path text_pattern_ops);
-- Schools by a name that they once had, as files from earlier years say it.
create index period_by_name on school_period (name_key);

-- Whether pupils have scores in a procedure. Runs as the owner: a national procedure's pupils are of territories that its
-- holder need not see, and only yes or no is told. By the schools' results, because each school with pupils has one; and
-- school by school, so that a table of all pupils needs no index by procedure.
create function procedure_has_pupils(code text) returns boolean
    language sql stable security definer set search_path = public, pg_temp
begin atomic
    select exists (
        select from result as told
         cross join lateral (select from pupil_result as kept
                              where kept.school_code = told.school_code and kept.procedure_code = code
                                and kept.superseded_at is null and not kept.withdrawn and kept.scores <> '{}'
                              limit 1) as pupil
         where told.procedure_code = code and told.superseded_at is null);
end;

-- As before, but without reading all pupils.
create or replace function forget_items_told_by(import uuid) returns bigint
    language sql volatile security definer set search_path = public, pg_temp
begin atomic
    with gone as (
        delete from procedure_items as listed using assessment_procedure as held
         where listed.told_by = import and held.id = listed.procedure_id and not procedure_has_pupils(held.code)
        returning 1)
    select count(*) from gone;
end;
