-- Banks of mentors: of a school, or of the municipality where school is null. People are known by code.
create table mentor (
    id             uuid primary key,
    territory_path text        not null,
    school         text,
    code           text        not null,
    post           text        not null,
    category       text check (category in ('NONE', 'FIRST', 'HIGHEST', 'MENTOR_TEACHER', 'METHODIST_TEACHER')),
    subjects       text[]      not null,
    deficits       text[]      not null check (cardinality(deficits) > 0),
    note           text,
    active         boolean     not null,
    version        int         not null default 0,
    created_at     timestamptz not null default clock_timestamp(),
    unique nulls not distinct (territory_path, school, code)
);
alter table mentor enable row level security;
-- As in V6: asked of the caller once a statement.
create policy mentor_read on mentor for select using (
    case when (select current_setting('podyom.scope', true)) = '*' then true
         else (territory_path = (select current_setting('podyom.scope', true))
               or starts_with(territory_path, (select current_setting('podyom.scope', true) || '/')))
              and (school is null or (select coalesce(current_setting('podyom.school', true), '')) in ('', school)) end);
create policy mentor_add on mentor for insert with check (in_charge(territory_path, school));
create policy mentor_change on mentor for update using (in_charge(territory_path, school));

-- A mentor with one teacher or a group of them, for a named deficit; the steps are their own small programme.
create table tandem (
    id             uuid primary key,
    mentor_id      uuid        not null references mentor (id),
    mentor_code    text        not null, -- for those who see the tandem and not the bank
    mentor_school  text,
    deficit        text        not null check (deficit in ('SUBJECT', 'META_SUBJECT', 'METHODICAL', 'PSYCHOLOGICAL')),
    subject        text,
    need           text        not null,
    mentees        jsonb       not null,
    started_on     date        not null,
    until          date,
    steps          jsonb       not null,
    ended_on       date,
    end_reason     text check (end_reason in ('NO_LONGER_NEEDED', 'TERM_OVER', 'MENTOR_LEFT', 'MENTEE_LEFT', 'OTHER')),
    end_comment    text,
    last_day       date generated always as (least(until, ended_on)) stored,
    school         text,                 -- the one school that it is the business of; null: the authority's
    territory_path text        not null, -- of the lowest territory over all who take part
    seen_by        text[]      not null, -- as of partnerships
    version        int         not null default 0,
    created_at     timestamptz not null default clock_timestamp(),
    check (started_on <= until),
    check (started_on <= ended_on),
    check (deficit <> 'SUBJECT' or subject is not null),
    check ((ended_on is null) = (end_reason is null))
);
create index tandem_seen_by on tandem using gin (seen_by);
create index tandem_of_mentor on tandem (mentor_id) where ended_on is null;
alter table tandem enable row level security;
create policy tandem_read on tandem for select using (seen_by @> array[(select caller_sight())]);
create policy tandem_add on tandem for insert with check (in_charge(territory_path, school));
create policy tandem_change on tandem for update using (in_charge(territory_path, school));
