-- An indicator's life and meaning: drafts, how contributions combine, whose they are, when a version holds.

alter table indicator
    add column territory_path text        not null default 'ru', -- it is computed for what lies in it
    add column level          text        not null default 'municipality',
    add column period_kind    text        not null default 'SCHOOL_YEAR',
    add column combination    text        not null default 'RATIO',
    add column scope          text        not null default 'ALL',
    add column legend         jsonb       not null default '[]',
    add column certainty      text        not null default 'OWN',
    add column state          text        not null default 'PUBLISHED',
    add column revision       int         not null default 0,
    add column changed_by     text        not null default 'podyom',
    add column changed_at     timestamptz not null default clock_timestamp();
alter table indicator
    drop constraint indicator_subject_check,
    add check (subject in ('SCHOOL', 'TERRITORY', 'ACTIVITY')),
    add check (level in ('school', 'municipality', 'region', 'programme')),
    add check (period_kind in ('SCHOOL_YEAR', 'CALENDAR_YEAR', 'HALF_YEAR', 'QUARTER', 'PROCEDURE', 'TERM')),
    add check (combination in ('RATIO', 'MEAN', 'SUM', 'DIFFERENCE', 'SHARE_OF_SCHOOLS')),
    add check (scope in ('ALL', 'LISTED', 'CLAIMED')),
    add check (certainty in ('STATED', 'PUBLISHED', 'COMMON', 'UNVERIFIED', 'OWN')),
    add check (state in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    add check (valid_from <= valid_to);
create unique index indicator_one_draft on indicator (code) where state = 'DRAFT';

create policy indicator_add on indicator for insert with check (in_scope(territory_path) and in_school(''));
create policy indicator_change on indicator for update using (in_scope(territory_path) and in_school(''));

-- A list of a school year is of that year, whenever its rule was written down.
update indicator set valid_from = '2015-09-01', combination = 'SHARE_OF_SCHOOLS' where code = 'listed-schools-share';
update indicator set valid_from = '2015-09-01', period_kind = 'TERM', level = 'programme'
 where code = 'activities-done-share';

-- What only schools add to themselves needs no total.
create index contribution_of_subject on contribution (subject);
create index contribution_of_indicator on contribution (indicator_code, indicator_version, period, subject);

-- A recomputation from scratch, of one indicator or of all, that runs beside the news.
create table recomputation (
    id             uuid primary key,
    indicator_code text,                 -- null: all
    reason         text        not null,
    state          text        not null check (state in ('RUNNING', 'DONE', 'CANCELLED', 'FAILED')),
    after_subject  text        not null default '',
    subjects       bigint      not null default 0,
    changed        bigint      not null default 0,
    started_by     text        not null,
    started_at     timestamptz not null default clock_timestamp(),
    ended_at       timestamptz,
    failure        text
);
alter table recomputation enable row level security;
create policy recomputation_all on recomputation using (is_system() or (in_scope('ru') and in_school('')));

-- A formula that could not be evaluated for one subject: no number is better than a wrong one, and it is told.
create table evaluation_failure (
    indicator_code    text not null,
    indicator_version int  not null,
    subject           text not null,
    period            text not null,
    territory_path    text not null,
    message           text not null,
    primary key (subject, indicator_code, indicator_version, period)
);
create index evaluation_failure_of_indicator on evaluation_failure (indicator_code, period);
alter table evaluation_failure enable row level security;
create policy evaluation_failure_scope on evaluation_failure using (in_scope(territory_path) and in_school(subject));

-- Schools and territories that somebody with less than all rights has given a reason to compute: sums above them are not
-- theirs to write.
create table evaluation_request (
    subject text primary key -- school:<code> or territory:<path>
);
alter table evaluation_request enable row level security;
create policy evaluation_request_add on evaluation_request for insert with check (true);
create policy evaluation_request_read on evaluation_request for select using (true);
create policy evaluation_request_take on evaluation_request using (is_system());
