-- Passports: what a programme's first pages say.
alter table programme
    add ordered_on date,
    add passport   jsonb not null default '{}';

-- Objectives have a code, so that activities and indicators can name them.
update programme set objectives = coalesce(
    (select jsonb_agg(jsonb_build_object('code', place::text, 'text', said, 'indicators', '[]'::jsonb) order by place)
       from jsonb_array_elements_text(objectives) with ordinality as one(said, place)), '[]');

-- The life of a programme: who moved it when, and why.
create table programme_step (
    id             uuid        primary key,
    programme_id   uuid        not null references programme (id),
    territory_path text        not null,
    school         text,
    from_state     text,       -- null where it was made
    to_state       text        not null,
    reason         text,
    made_by        text        not null,
    made_at        timestamptz not null
);
create index step_of_programme on programme_step (programme_id, id);

-- An approved edition: passport and plan as they were approved.
create table edition (
    id             uuid        primary key,
    programme_id   uuid        not null references programme (id),
    number         int         not null,
    territory_path text        not null,
    school         text,
    order_number   text,
    ordered_on     date,
    note           text,
    content        jsonb       not null,
    made_by        text        not null,
    made_at        timestamptz not null,
    unique (programme_id, number)
);

alter table activity
    add origin           uuid references activity (id), -- in the template that it was copied from
    add roles            jsonb not null default '{}', -- responsible, executor, participant, controller
    add audience         text  not null default 'PROGRAMME'
        check (audience in ('PROGRAMME', 'ALL_SCHOOLS', 'LOW_PERFORMING', 'NAMED')),
    add audience_schools text[] not null default '{}',
    add objectives       text[] not null default '{}',
    add indicators       text[] not null default '{}',
    add years            jsonb not null default '{}', -- what is to be done in each year, of a plan with year columns
    add schedule         jsonb not null default '{"type": "unspecified"}',
    add reading          jsonb not null default '{"confidence": 0, "assumptions": []}',
    add event            text, -- what opens an occurrence: the event of an eventTriggered schedule
    add place            jsonb; -- where in a document it was read
update activity set roles = jsonb_build_object('responsible', jsonb_build_object(
        'wording', (select string_agg(who, '; ' order by place)
                      from jsonb_array_elements_text(responsible) with ordinality as one(who, place)),
        'assignees', '[]'::jsonb))
  where responsible <> '[]';
update activity set schedule = jsonb_build_object('type', 'deadline', 'due', due_on) where due_on is not null;
alter table activity drop column responsible;
create index activity_by_role on activity using gin (roles jsonb_path_ops);
create index activity_by_event on activity (event, territory_path) where event is not null and leaf;
create index activity_by_origin on activity (origin) where origin is not null;

-- What a person answered about an ambiguous wording; the same question is not asked again in that territory.
create table deadline_answer (
    territory   text        not null, -- path
    wording     text        not null, -- normalised
    reading     text        not null, -- code of the reading that was chosen
    answered_by text        not null,
    answered_at timestamptz not null,
    primary key (territory, wording)
);

-- One time that an activity is to be carried out.
create table occurrence (
    id             uuid        primary key default uuidv7(),
    activity_id    uuid        not null references activity (id),
    programme_id   uuid        not null,
    programme_code text        not null,
    territory_path text        not null, -- of the school, where there is one, else the programme's
    school         text,                 -- whose work it is; null for work of the territory itself
    slot           text        not null, -- which of the activity's times it is
    label          text,                 -- in words: a quarter, a year's task, the procedure that caused it
    opens_on       date,
    due_on         date,
    report_by      date,                 -- of work without an end: day by which it is to be reported on
    act_by         date generated always as (coalesce(due_on, report_by)) stored,
    state          text        not null default 'PLANNED'
        check (state in ('PLANNED', 'UNDER_WAY', 'DONE', 'PARTLY', 'NOT_DONE', 'CANCELLED', 'NOT_APPLICABLE')),
    done_on        date,
    confirmed_by   text,
    confirmed_at   timestamptz,
    live           boolean     not null, -- its programme is approved or running
    cause_key      text,                 -- what opened it: the procedure, the request
    cause_event    uuid,                 -- the event that opened it
    version        int         not null default 0,
    made_at        timestamptz not null default clock_timestamp(),
    check (opens_on <= due_on),
    unique nulls not distinct (activity_id, school, slot)
);
create index occurrence_of_programme on occurrence (programme_id, act_by, id);
create index occurrence_open_of_school on occurrence (school, act_by, id)
    where live and school is not null and state in ('PLANNED', 'UNDER_WAY', 'PARTLY');
create index occurrence_open_by_territory on occurrence (territory_path text_pattern_ops, act_by, id)
    where live and state in ('PLANNED', 'UNDER_WAY', 'PARTLY');
create index occurrence_by_territory on occurrence (territory_path text_pattern_ops, act_by, id) where live;
create index occurrence_of_cause on occurrence (cause_event) where cause_event is not null;

-- Marks belong to occurrences. What was marked before there were any becomes the activity's first one.
insert into occurrence (activity_id, programme_id, programme_code, territory_path, school, slot, due_on, state, done_on, live)
    select a.id, a.programme_id, a.programme_code, a.territory_path, a.school, coalesce('-/' || a.due_on, 'once'),
           a.due_on, a.state, a.done_on, p.state in ('APPROVED', 'RUNNING')
      from activity a join programme p on p.id = a.programme_id
     where exists (select 1 from activity_mark m where m.activity_id = a.id);
alter table activity_mark rename to mark;
alter table mark
    add occurrence_id uuid references occurrence (id),
    add files         uuid[] not null default '{}',
    add kind          text   not null default 'MARK' check (kind in ('MARK', 'CONFIRMATION', 'RETURN'));
update mark set occurrence_id = (select o.id from occurrence o where o.activity_id = mark.activity_id);
alter table mark alter occurrence_id set not null;
create index mark_of_occurrence on mark (occurrence_id, id);

-- Files that prove a mark.
create table evidence (
    id             uuid        primary key,
    occurrence_id  uuid        not null references occurrence (id),
    territory_path text        not null,
    school         text,
    name           text        not null,
    type           text        not null,
    size           bigint      not null,
    sha256         text        not null,
    content        bytea       not null,
    added_by       text        not null,
    added_at       timestamptz not null,
    unique (occurrence_id, sha256)
);
-- Documents are compressed already.
alter table evidence alter content set storage external;

-- A school that leaves the list gets a proposal to close the programme that it was given when it entered.
alter table proposal add kind text not null default 'START' check (kind in ('START', 'CLOSE'));
drop index proposal_once;
create unique index proposal_once on proposal (school, school_year, rule_set, kind) where state <> 'WITHDRAWN';

-- Schools that stand on the list of low-performing ones, as indicator-service tells.
create table listed_school (
    school      text not null,
    school_year text not null,
    rule_set    text not null,
    primary key (school, school_year, rule_set)
);

-- Whoever marks an occurrence waits for planning, and planning for them. With the owner's rights, for a school marks
-- its part of a common activity whose row it may not change itself.
create function lock_activity(wanted uuid) returns void
    language sql security definer set search_path = public
    as $$ select from activity where id = wanted for no key update $$;

-- An activity's state is what the marks of its occurrences say together. Locked first, so that the second of two marks
-- counts what the first has said.
create function settle_activity(wanted uuid) returns boolean
    language plpgsql security definer set search_path = public
    as $$
declare
    settled int;
begin
    perform lock_activity(wanted);
    update activity a
       set state = now.state, done_on = now.done_on, version = a.version + 1
      from (select case when counted = 0 and total > 0 then least_of
                        when done = counted and counted > 0 then 'DONE'
                        when not_done = counted and counted > 0 then 'NOT_DONE'
                        when begun = 0 then 'PLANNED'
                        else 'PARTLY' end as state,
                   case when done = counted and counted > 0 then last_done end as done_on
              from (select count(*) filter (where state not in ('CANCELLED', 'NOT_APPLICABLE')) as counted,
                           count(*) as total,
                           count(*) filter (where state = 'DONE') as done,
                           count(*) filter (where state = 'NOT_DONE') as not_done,
                           count(*) filter (where state in ('DONE', 'PARTLY', 'UNDER_WAY', 'NOT_DONE')) as begun,
                           max(done_on) filter (where state = 'DONE') as last_done,
                           min(state) filter (where state in ('CANCELLED', 'NOT_APPLICABLE')) as least_of
                      from occurrence where activity_id = wanted) marks) now
     where a.id = wanted and (a.state, a.done_on) is distinct from (now.state, now.done_on);
    get diagnostics settled = row_count;
    return settled > 0;
end $$;

-- A programme and its plan are public to those below: a region's programme is read by its municipalities and schools.
create function is_above(path text) returns boolean
    language sql stable parallel safe
    return starts_with(coalesce(current_setting('podyom.scope', true), ''), path || '/');

drop policy programme_read on programme;
create policy programme_read on programme for select
    using (in_reach(territory_path, school) or (school is null and is_above(territory_path)));
drop policy activity_read on activity;
create policy activity_read on activity for select
    using (in_reach(territory_path, school) or (school is null and is_above(territory_path)));

create policy activity_drop on activity for delete using (in_charge(territory_path, school));

alter table programme_step enable row level security;
create policy step_read on programme_step for select using (in_reach(territory_path, school));
create policy step_add on programme_step for insert with check (in_charge(territory_path, school));

alter table edition enable row level security;
create policy edition_read on edition for select
    using (in_reach(territory_path, school) or (school is null and is_above(territory_path)));
create policy edition_add on edition for insert with check (in_charge(territory_path, school));

alter table deadline_answer enable row level security;
create policy answer_read on deadline_answer for select using (in_scope(territory) or is_above(territory));
create policy answer_add on deadline_answer for insert with check (in_scope(territory) and in_school(''));
create policy answer_change on deadline_answer for update using (in_scope(territory) and in_school(''));

alter table occurrence enable row level security;
create policy occurrence_read on occurrence for select using (in_reach(territory_path, school));
create policy occurrence_add on occurrence for insert with check (in_charge(territory_path, school));
create policy occurrence_change on occurrence for update using (in_charge(territory_path, school));
create policy occurrence_drop on occurrence for delete using (in_charge(territory_path, school));

alter table evidence enable row level security;
create policy evidence_read on evidence for select using (in_reach(territory_path, school));
create policy evidence_add on evidence for insert with check (in_charge(territory_path, school));

alter table listed_school enable row level security;
create policy listed_read on listed_school for select using (coalesce(current_setting('podyom.scope', true), '') <> '');
create policy listed_learn on listed_school using (is_system());
