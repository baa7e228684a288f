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
