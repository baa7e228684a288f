-- What is known of a school beside its name; all of it may be unknown.
alter table school
    add column locality   text check (locality in ('RURAL', 'URBAN')),
    add column pupils     int check (pupils between 0 and 20000),
    add column legal_form text,
    add column oktmo      text check (oktmo ~ '^([0-9]{8}|[0-9]{11})$'),
    add column ris_code   text check (ris_code ~ '^[0-9]{6}$'),
    add column inn        text check (inn ~ '^[0-9]{10}$'), -- not unique: one legal entity may keep several schools
    add column ogrn       text check (ogrn ~ '^[0-9]{13}$'),
    add column address    text,
    add column opened_on  date,                             -- null: nobody has said
    add column closed_on  date,                             -- the first day without it
    add column successors text[] not null default '{}',     -- codes, as in school_succession: its event is complete
    add column name_key   text generated always as (school_name_key(name)) stored,
    add check (closed_on > opened_on);
-- Regions give the codes of РИС ГИА, each its own.
create unique index school_ris_code on school ((split_part(territory_path, '/', 2) || '/' || ris_code));
-- A column and not an index of an expression: row policies keep the planner from using a function in an index.
create index school_by_name on school (name_key);

-- What a school was from when until when: name, kind and municipality. The current row of school says what it is now.
create table school_period (
    school_id      uuid not null references school (id),
    valid_from     date not null, -- '-infinity': nobody has said since when
    valid_to       date,          -- the first day on which it was otherwise; null: it still is so
    name           text not null,
    kind           text not null,
    municipality   text not null references territory (code),
    territory_path text not null,
    name_key       text generated always as (school_name_key(name)) stored,
    primary key (school_id, valid_from),
    check (valid_to > valid_from)
);
insert into school_period (school_id, valid_from, name, kind, municipality, territory_path)
select id, '-infinity', name, kind, municipality, territory_path from school;

-- Which school took over from which: two that merge have one successor, one that is split has two.
create table school_succession (
    predecessor uuid not null references school (id),
    successor   uuid not null references school (id),
    happened_on date not null,
    kind        text not null check (kind in ('MERGER', 'SPLIT')),
    primary key (predecessor, successor),
    check (predecessor <> successor)
);
create index succession_by_successor on school_succession (successor);

-- What a school's periods and successors were told by: the order of the authority, if it was named.
create table school_change (
    id          uuid primary key     default uuidv7(),
    school_id   uuid        not null references school (id),
    kind        text        not null,
    happened_on date        not null,
    reason      text,
    document    text,
    recorded_by text        not null,
    recorded_at timestamptz not null default clock_timestamp()
);
create index change_of_school on school_change (school_id);

-- Whether one school took over from another, directly or not. Runs as the owner: a link of the chain may stand in a
-- territory that the caller does not see, and only yes or no is told.
create function school_succeeds(later uuid, earlier uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp as $$
    with recursive after (school) as (
        select successor from school_succession where predecessor = earlier
        union
        select link.successor from school_succession link join after on link.predecessor = after.school)
    select exists (select from after where school = later) $$;

-- Codes of all that took over from a school: its event is complete whoever told the change.
create function school_successors(earlier uuid) returns text
    language sql stable security definer set search_path = public, pg_temp as $$
    select coalesce(string_agg(other.code, ' ' order by link.happened_on, other.code), '')
      from school_succession as link join school as other on other.id = link.successor
     where link.predecessor = earlier $$;

-- Which keys of a list are taken by schools that the caller does not see; a list is refused row by row, not as a whole.
create function school_keys_taken(codes text[], logins text[], ris_codes text[]) returns setof text
    language sql stable security definer set search_path = public, pg_temp as $$
    select code from school where code = any (codes)
    union all select fisoko_login from school where fisoko_login = any (logins)
    union all select split_part(territory_path, '/', 2) || '/' || ris_code from school
               where split_part(territory_path, '/', 2) || '/' || ris_code = any (ris_codes) $$;

-- Whoever sees the school sees its past; the school's own policy answers.
alter table school_period enable row level security;
create policy period_of_school on school_period
    using (exists (select from school where school.id = school_period.school_id));
alter table school_succession enable row level security;
create policy succession_of_school on school_succession
    using (exists (select from school where school.id in (predecessor, successor)));
alter table school_change enable row level security;
create policy change_of_school on school_change
    using (exists (select from school where school.id = school_change.school_id));

-- Territories through time: the path is for life, name and OKTMO are not, and a reform may end one.
alter table territory
    add column abolished_on date, -- the first day without it
    add column successor    text references territory (code),
    add check ((abolished_on is null) = (successor is null)),
    add check (successor <> code);
create table territory_period (
    territory  text not null references territory (code),
    valid_from date not null, -- '-infinity': nobody has said since when
    valid_to   date,
    name       text not null,
    oktmo      text check (oktmo ~ '^([0-9]{8}|[0-9]{11})$'),
    primary key (territory, valid_from),
    check (valid_to > valid_from)
);
insert into territory_period (territory, valid_from, name, oktmo) select code, '-infinity', name, oktmo from territory;
create table territory_change (
    id          uuid primary key     default uuidv7(),
    territory   text        not null references territory (code),
    kind        text        not null,
    happened_on date        not null,
    reason      text,
    document    text,
    recorded_by text        not null,
    recorded_at timestamptz not null default clock_timestamp()
);
create index change_of_territory on territory_change (territory);

-- As territories themselves: read by all who have a token, written within one's territory.
alter table territory_period enable row level security;
create policy period_read on territory_period for select
    using (coalesce(current_setting('podyom.scope', true), '') <> '');
create policy period_write on territory_period
    using (exists (select from territory as its where its.code = territory_period.territory and in_scope(its.path)));
alter table territory_change enable row level security;
create policy change_read on territory_change for select
    using (coalesce(current_setting('podyom.scope', true), '') <> '');
create policy change_write on territory_change
    using (exists (select from territory as its where its.code = territory_change.territory and in_scope(its.path)));

-- Of what families a school's pupils are, by school year; the older answers are in the audit.
create table school_context (
    school_id   uuid        not null references school (id),
    school_year text        not null check (school_year ~ '^[0-9]{4}-[0-9]{4}$'),
    attributes  jsonb       not null, -- as in ContextAttributes
    version     int         not null default 0,
    changed_at  timestamptz not null default clock_timestamp(),
    primary key (school_id, school_year)
);
alter table school_context enable row level security;
create policy context_of_school on school_context
    using (exists (select from school where school.id = school_context.school_id));

-- When the terms of a school year begin and end; a territory without a calendar has that of the one above.
create table academic_calendar (
    territory      text        not null references territory (code),
    school_year    text        not null check (school_year ~ '^[0-9]{4}-[0-9]{4}$'),
    territory_path text        not null,
    kind           text        not null check (kind in ('QUARTERS', 'TRIMESTERS', 'HALF_YEARS')),
    terms          jsonb       not null, -- as in Term, in their order
    source         text,
    version        int         not null default 0,
    changed_at     timestamptz not null default clock_timestamp(),
    primary key (territory, school_year)
);
alter table academic_calendar enable row level security;
create policy calendar_read on academic_calendar for select
    using (coalesce(current_setting('podyom.scope', true), '') <> '');
create policy calendar_add on academic_calendar for insert with check (in_scope(territory_path));
create policy calendar_change on academic_calendar for update using (in_scope(territory_path));

-- The day by which a procedure's results belong to a school as it was then: when it was held, or the middle of its
-- season in its school year.
create function procedure_day(held_on date, opens_on date, school_year text, season text) returns date
    language sql immutable parallel safe
    return coalesce(held_on, opens_on,
        case season
            when 'AUTUMN' then make_date(left(school_year, 4)::int, 10, 15)
            when 'WINTER' then make_date(right(school_year, 4)::int, 1, 31)
            when 'SUMMER' then make_date(right(school_year, 4)::int, 6, 15)
            else make_date(right(school_year, 4)::int, 4, 15) end);
