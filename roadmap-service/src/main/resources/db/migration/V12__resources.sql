-- What a school has and what it needs, as counted on one day. What follows the items is kept by compare_inventories.
create table resource_inventory (
    id             uuid primary key,
    school         text        not null,
    territory_path text        not null,
    taken_on       date        not null,
    items          jsonb       not null, -- the resources, each code once
    source         text,
    recorded_by    text        not null,
    recorded_at    timestamptz not null,
    listed         int         not null generated always as (jsonb_array_length(items)) stored,
    missing        int         not null default 0, -- resources of which there is less than is needed
    since          date,                           -- day of the inventory before; null: it is the first
    growth         text        not null default 'NOT_REPORTED'
        check (growth in ('GREW', 'UNCHANGED', 'SHRANK', 'MIXED', 'NOT_COMPARABLE', 'NOT_REPORTED')),
    came           int         not null default 0,
    went           int         not null default 0,
    not_comparable int         not null default 0,
    version        int         not null default 0,
    unique (school, taken_on),
    check ((since is null) = (growth = 'NOT_REPORTED'))
);
create index inventory_by_territory on resource_inventory (territory_path, id);
alter table resource_inventory enable row level security;
create policy inventory_read on resource_inventory for select using (in_charge(territory_path, school));
create policy inventory_add on resource_inventory for insert with check (in_charge(territory_path, school));
create policy inventory_change on resource_inventory for update using (in_charge(territory_path, school));

-- Each resource of two inventories. What an inventory does not list is not there; pieces and sets are not compared.
-- (Small letters by a collation that knows Russian ones: that of the database may be C.)
create function resource_changes(before jsonb, after jsonb)
    returns table (category text, code text, name text, unit_before text, unit_after text, available_before numeric,
                   available_after numeric, needed numeric, missing numeric, outcome text)
    language sql immutable parallel safe
    as $$
    select coalesce(a.category, b.category), code, coalesce(a.name, b.name), b.unit, a.unit, b.available, a.available,
           a.needed, case when a.needed is not null then greatest(a.needed - a.available, 0) end,
           case when lower(rtrim(a.unit, '.') collate pg_unicode_fast)
                     <> lower(rtrim(b.unit, '.') collate pg_unicode_fast) then 'NOT_COMPARABLE'
                when coalesce(a.available, 0) > coalesce(b.available, 0) then 'CAME'
                when coalesce(a.available, 0) < coalesce(b.available, 0) then 'WENT'
                else 'SAME' end
      from jsonb_to_recordset(before) as b (category text, code text, name text, unit text, available numeric)
      full join jsonb_to_recordset(after)
                as a (category text, code text, name text, unit text, available numeric, needed numeric) using (code)
    $$;

-- What became of all of them together. Where some came and some went, or a unit is another, nobody can say that it
-- grew.
create function resource_growth(before jsonb, after jsonb)
    returns table (growth text, came int, went int, not_comparable int, missing int)
    language sql immutable parallel safe
    as $$
    select case when came > 0 and went > 0 then 'MIXED'
                when not_comparable > 0 then 'NOT_COMPARABLE'
                when came > 0 then 'GREW'
                when went > 0 then 'SHRANK'
                else 'UNCHANGED' end, came, went, not_comparable, missing
      from (select cast(count(*) filter (where outcome = 'CAME') as int) as came,
                   cast(count(*) filter (where outcome = 'WENT') as int) as went,
                   cast(count(*) filter (where outcome = 'NOT_COMPARABLE') as int) as not_comparable,
                   cast(count(*) filter (where missing > 0) as int) as missing
              from resource_changes(before, after)) counted
    $$;
