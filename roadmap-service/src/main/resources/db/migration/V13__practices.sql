-- What worked at a school and may work elsewhere: offered by the school, published or archived by its authority.
create table practice (
    id             uuid primary key,
    school         text        not null,
    territory_path text        not null,
    title          text        not null,
    summary        text        not null,
    subject        text,        -- null: of any
    grade_from     int         check (grade_from between 1 and 11),
    grade_to       int         check (grade_to between 1 and 11),
    deficits       text[]      not null,
    documents      jsonb       not null,
    state          text        not null check (state in ('OFFERED', 'PUBLISHED', 'ARCHIVED')),
    decision       text,
    decided_at     timestamptz,
    offered_at     timestamptz not null,
    version        int         not null default 0,
    -- Small letters by a collation that knows Russian ones: that of the database may be C.
    words          tsvector    not null generated always as (
        setweight(to_tsvector('russian', translate(lower(title collate pg_unicode_fast), 'ё', 'е')), 'A')
        || setweight(to_tsvector('russian', translate(lower(summary collate pg_unicode_fast), 'ё', 'е')), 'B')) stored,
    check (grade_from <= grade_to),
    check ((grade_from is null) = (grade_to is null)),
    check ((state = 'OFFERED') = (decision is null) and (decision is null) = (decided_at is null))
);
create index practice_by_words on practice using gin (words);
create index practice_by_territory on practice (territory_path, id);
create index practice_of_school on practice (school, id);
alter table practice enable row level security;
-- What is published is for everybody with a token; the rest is between the school and its authorities.
create policy practice_read on practice for select
    using ((state = 'PUBLISHED' and (select coalesce(current_setting('podyom.scope', true), '')) <> '')
        or in_charge(territory_path, school));
create policy practice_add on practice for insert with check (in_charge(territory_path, school) and state = 'OFFERED');
-- A school changes only what nobody has decided on yet, and decides nothing.
create policy practice_change on practice for update
    using (in_charge(territory_path, school) and (in_school('') or state = 'OFFERED'));

-- Words are looked up with the owner's rights, for the database asks no index for words ahead of a policy. It gives
-- keys only: the rows behind them are still each reader's own.
create function practices_about(query tsquery) returns setof uuid
    language sql stable security definer set search_path = public rows 100
    as $$ select id from practice where words @@ query $$;
