-- What a row that several schools take part in is looked up by: the caller's territory, or '#' and the caller's school.
create function caller_sight() returns text
    language sql stable parallel safe
    return case when coalesce(current_setting('podyom.school', true), '') = ''
                then current_setting('podyom.scope', true)
                else '#' || current_setting('podyom.school', true) end;

-- A constant as the API writes it: metaSubject for META_SUBJECT.
create function camel(constant text) returns text
    language sql immutable parallel safe
    return lower(left(constant, 1)) || substr(replace(initcap(constant), '_', ''), 2);

-- An agreement by which a leader or mentor school helps others. Signed it is in force, from the first to the last day.
create table partnership (
    id             uuid primary key,
    kind           text        not null check (kind in ('PARTNERSHIP', 'NETWORK', 'INTERNSHIP')),
    number         text,
    purpose        text        not null,
    leader         text        not null,
    leader_role    text        not null check (leader_role in ('LEADER', 'MENTOR')),
    supported      text[]      not null check (cardinality(supported) between 1 and 100),
    subjects       text[]      not null, -- none: in general
    term_from      date        not null,
    term_to        date,                 -- null: until it is ended
    links          jsonb       not null,
    basis          text,
    signed_on      date,
    ended_on       date,
    end_reason     text,
    last_day       date generated always as (least(term_to, ended_on)) stored,
    renews         uuid references partnership (id),
    territory_path text        not null, -- of the lowest territory over all these schools: who is over it changes it
    seen_by        text[]      not null, -- paths of all territories over any of the schools, '#' and code of each school
    version        int         not null default 0,
    created_at     timestamptz not null default clock_timestamp(),
    check (term_from <= term_to),
    check (not leader = any (supported)),
    check ((ended_on is null) = (end_reason is null))
);
create index partnership_seen_by on partnership using gin (seen_by);
create index partnership_of_leader on partnership (leader) where signed_on is not null;
-- Renewed once; a renewal that was given up unsigned gives its place free.
create unique index partnership_renewed_once on partnership (renews) where signed_on is not null or ended_on is null;
alter table partnership enable row level security;
create policy partnership_read on partnership for select using (seen_by @> array[(select caller_sight())]);
create policy partnership_add on partnership for insert with check (in_charge(territory_path, null));
create policy partnership_change on partnership for update using (in_charge(territory_path, null));
