-- What assessment-service has told: kept by its events, never written by callers.
create table territory (
    code    text primary key,
    name    text not null,
    level   text not null,
    path    text not null, -- codes from the root: ru/kuzbass/leninsk-kuznetsky
    version int  not null
);

create table school (
    code           text primary key,
    name           text not null,
    municipality   text not null,
    territory_path text not null,
    version        int  not null
);

create table programme (
    id              uuid primary key,
    code            text        not null unique check (code ~ '^[a-z0-9][a-z0-9-]{1,79}$'),
    title           text        not null,
    level           text        not null check (level in ('FEDERAL', 'REGION', 'MUNICIPALITY', 'SCHOOL')),
    territory       text        not null,
    territory_path  text        not null,
    school          text,                    -- the one school of a school's own programme
    parent          text references programme (code),
    term_from       date        not null,
    term_to         date        not null,
    order_number    text,
    approved_on     date,
    goal            text,
    objectives      jsonb       not null default '[]',
    claimed_schools jsonb       not null default '[]',
    source          text,
    notes           text,
    state           text        not null
        check (state in ('DRAFT', 'AGREED', 'APPROVED', 'RUNNING', 'COMPLETED', 'CANCELLED')),
    version         int         not null default 0,
    created_at      timestamptz not null default clock_timestamp(),
    check (term_from <= term_to),
    check ((level = 'SCHOOL') = (school is not null))
);
create index programme_by_territory on programme (territory_path text_pattern_ops, code);
create index programme_of_school on programme (school, code) where school is not null;

create table activity (
    id              uuid primary key,
    programme_id    uuid    not null references programme (id),
    programme_code  text    not null,
    territory_path  text    not null, -- the programme's, as is the school: row policies ask for both
    school          text,
    parent          uuid references activity (id) check (parent <> id),
    position        int     not null, -- place among its siblings, from 1
    number          text,             -- as printed: may be missing, may repeat
    kind            text    not null check (kind in ('SECTION', 'ACTIVITY')),
    title           text    not null,
    deadline        text,             -- as printed
    due_on          date,
    responsible     jsonb   not null default '[]',
    expected_result text,
    leaf            boolean not null, -- an activity without parts: what is marked and counted
    state           text    not null
        check (state in ('PLANNED', 'DONE', 'PARTLY', 'NOT_DONE', 'CANCELLED', 'NOT_APPLICABLE')),
    done_on         date,
    version         int     not null default 0,
    check (leaf or state = 'PLANNED')
);
create index activity_in_order on activity (programme_id, parent, position);
create index activity_by_territory on activity (territory_path text_pattern_ops, id);
create index activity_by_parent on activity (parent) where parent is not null;

-- The history of execution; the activity holds the latest state.
create table activity_mark (
    id             uuid primary key,
    activity_id    uuid        not null references activity (id),
    territory_path text        not null,
    school         text,
    state          text        not null,
    done_on        date,
    comment        text,
    evidence       jsonb       not null default '[]',
    reason         text,
    marked_by      text        not null,
    marked_at      timestamptz not null
);
create index mark_of_activity on activity_mark (activity_id, id);

create table proposal (
    id               uuid primary key,
    school           text        not null,
    territory_path   text        not null,
    school_year      text        not null check (school_year ~ '^[0-9]{4}-[0-9]{4}$'),
    rule_set         text        not null,
    rule_set_version int         not null,
    state            text        not null check (state in ('OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    reasons          jsonb       not null,
    objectives       jsonb       not null,
    event_id         uuid        not null, -- the school-status event that caused it
    reason           text,                 -- of the decision or of the withdrawal
    programme        text references programme (code),
    opened_at        timestamptz not null,
    closed_by        text,
    closed_at        timestamptz,
    version          int         not null default 0
);
-- Opened once; one that was withdrawn gives its place free.
create unique index proposal_once on proposal (school, school_year, rule_set) where state <> 'WITHDRAWN';
create index proposal_by_territory on proposal (territory_path text_pattern_ops, id);

-- Territories are reference data: read by all who have a token.
alter table territory enable row level security;
create policy territory_read on territory for select using (coalesce(current_setting('podyom.scope', true), '') <> '');
create policy territory_learn on territory using (is_system());

alter table school enable row level security;
create policy school_read on school for select using (in_scope(territory_path) and in_school(code));
create policy school_learn on school using (is_system());

-- A school's caller reads what is common in its municipality and what is its own, and changes only its own.
create function in_reach(path text, school text) returns boolean
    language sql stable parallel safe
    return in_scope(path) and (school is null or in_school(school));

create function in_charge(path text, school text) returns boolean
    language sql stable parallel safe
    return in_scope(path) and in_school(coalesce(school, ''));

alter table programme enable row level security;
create policy programme_read on programme for select using (in_reach(territory_path, school));
create policy programme_add on programme for insert with check (in_charge(territory_path, school));
create policy programme_change on programme for update using (in_charge(territory_path, school));

alter table activity enable row level security;
create policy activity_read on activity for select using (in_reach(territory_path, school));
create policy activity_add on activity for insert with check (in_charge(territory_path, school));
create policy activity_change on activity for update using (in_charge(territory_path, school));

alter table activity_mark enable row level security;
create policy mark_read on activity_mark for select using (in_reach(territory_path, school));
create policy mark_add on activity_mark for insert with check (in_charge(territory_path, school));

alter table proposal enable row level security;
create policy proposal_read on proposal for select using (in_scope(territory_path) and in_school(school));
create policy proposal_add on proposal for insert with check (is_system());
create policy proposal_change on proposal for update using (in_scope(territory_path) and in_school(''));
