-- What more is known of schools and of their results: formulas and signals read it.

alter table school
    add column kind      text,
    add column locality  text,
    add column pupils    int,
    add column closed_on date;

-- All figures as they were told, beside the columns that lists are searched by.
alter table result_fact
    add column figures     jsonb,
    add column recorded_at timestamptz;

create table procedure_fact (
    code        text primary key,
    type        text not null,
    subject     text not null,
    grade       int  not null,
    school_year text not null,
    season      text,
    held_on     date,
    max_score   int,
    items       jsonb, -- in the order of the paper, where they are told
    version     int  not null
);
alter table procedure_fact enable row level security;
create policy procedure_fact_read on procedure_fact for select
    using (coalesce(current_setting('podyom.scope', true), '') <> '');
create policy procedure_fact_hear on procedure_fact using (is_system());
