-- What this service has heard ---------------------------------------------------------------------------------------

create table territory (
    code    text primary key,
    name    text not null,
    level   text not null,
    path    text not null unique,
    version int  not null
);

-- A result may be heard before its school: then version is -1 and the name is the code.
create table school (
    code           text primary key,
    name           text not null,
    municipality   text not null,
    territory_path text not null,
    version        int  not null
);
create index school_by_territory on school (territory_path text_pattern_ops, code);

create table result_fact (
    school_code    text    not null references school (code),
    procedure_code text    not null,
    result_id      uuid    not null,
    version        int     not null,
    type           text    not null,
    subject        text    not null,
    grade          int     not null,
    school_year    text    not null,
    participants   int,
    below_minimum  int,           -- pupils, where counts are known
    share          numeric(6, 3), -- percent below the minimum as given, where only that is known
    rounding       numeric(6, 3),
    missing        text,
    doubt          text,
    import_id      uuid,
    territory_path text    not null,
    primary key (school_code, procedure_code)
);

create table programme (
    code           text primary key,
    title          text not null,
    territory_path text not null,
    school         text,          -- of a school's own programme
    version        int  not null
);

-- Schools that a programme itself calls low-performing.
create table claim (
    programme_code text not null references programme (code),
    school_code    text not null,
    school_year    text not null,
    primary key (programme_code, school_code, school_year)
);
create index claim_by_school on claim (school_code, school_year);

create table activity_fact (
    id             uuid primary key,
    programme_code text    not null,
    territory_path text    not null,
    leaf           boolean not null,
    state          text    not null,
    version        int     not null
);

-- Methodology as data -----------------------------------------------------------------------------------------------

create table rule_set (
    code       text  not null,
    version    int   not null,
    name_ru    text  not null,
    name_en    text  not null,
    source     text  not null,
    valid_from date  not null,
    valid_to   date,
    parameters jsonb not null,
    rules      jsonb not null, -- low, criteria[], listed: CEL
    primary key (code, version)
);

create table indicator (
    code        text not null,
    version     int  not null,
    name_ru     text not null,
    name_en     text not null,
    unit        text not null,
    direction   text not null check (direction in ('HIGHER', 'LOWER')),
    decimals    int  not null,
    subject     text not null check (subject in ('SCHOOL', 'ACTIVITY')),
    numerator   text not null, -- CEL over the subject's facts
    denominator text not null,
    source      text not null,
    valid_from  date not null,
    valid_to    date,
    primary key (code, version)
);

create table target (
    id             uuid primary key,
    indicator_code text        not null,
    holder         text        not null, -- territory:<path> or programme:<code>
    territory_path text        not null,
    period         text        not null,
    minimum        numeric(12, 3) not null, -- the worst value that is acceptable
    aspiration     numeric(12, 3) not null,
    source         text        not null,
    version        int         not null default 0,
    changed_at     timestamptz not null default clock_timestamp(),
    unique (indicator_code, holder, period)
);

-- What follows from it ----------------------------------------------------------------------------------------------

create table school_status (
    rule_set         text    not null,
    rule_set_version int     not null,
    school_code      text    not null references school (code),
    school_year      text    not null,
    territory_path   text    not null,
    tested           boolean not null,
    listed           boolean not null,
    criteria         jsonb   not null,
    evaluated_at     timestamptz not null default clock_timestamp(),
    primary key (rule_set, rule_set_version, school_year, school_code)
);
create index school_status_listed on school_status (rule_set, school_year, territory_path text_pattern_ops, school_code)
    where listed;
create index school_status_of_school on school_status (school_code);

-- What one school or activity adds to the value of each holder.
create table contribution (
    indicator_code    text    not null,
    indicator_version int     not null,
    subject           text    not null, -- code of the school, or id of the activity
    period            text    not null,
    holder            text    not null, -- territory:<path of the municipality> or programme:<code>
    territory_path    text    not null,
    numerator         numeric not null,
    denominator       numeric not null,
    primary key (indicator_code, indicator_version, subject, period)
);
create index contribution_of_holder on contribution (holder, indicator_code, period);

create table total (
    indicator_code    text    not null,
    indicator_version int     not null,
    holder            text    not null,
    territory_path    text    not null,
    period            text    not null,
    numerator         numeric not null,
    denominator       numeric not null,
    contributors      int     not null,
    primary key (holder, indicator_code, indicator_version, period)
);

-- The second wall ---------------------------------------------------------------------------------------------------

alter table territory enable row level security;
create policy territory_read on territory for select using (coalesce(current_setting('podyom.scope', true), '') <> '');
create policy territory_hear on territory using (is_system());

alter table rule_set enable row level security;
create policy rule_set_read on rule_set for select using (coalesce(current_setting('podyom.scope', true), '') <> '');
alter table indicator enable row level security;
create policy indicator_read on indicator for select using (coalesce(current_setting('podyom.scope', true), '') <> '');

alter table school enable row level security;
create policy school_scope on school using (in_scope(territory_path) and in_school(code));
alter table result_fact enable row level security;
create policy result_fact_scope on result_fact using (in_scope(territory_path) and in_school(school_code));
alter table school_status enable row level security;
create policy school_status_scope on school_status using (in_scope(territory_path) and in_school(school_code));
alter table programme enable row level security;
create policy programme_scope on programme
    using (in_scope(territory_path) and (school is null or in_school(school)));
-- What is a programme's is seen by those who see the programme; the intake may hear of its parts first.
create function in_holder(holder text) returns boolean
    language sql stable
    return is_system() or holder not like 'programme:%'
        or exists (select from programme where 'programme:' || programme.code = holder);
alter table claim enable row level security;
create policy claim_scope on claim
    using (exists (select from programme where programme.code = claim.programme_code) and in_school(school_code));
alter table activity_fact enable row level security;
create policy activity_fact_scope on activity_fact using (in_scope(territory_path));
alter table target enable row level security;
create policy target_scope on target using (in_scope(territory_path) and in_holder(holder));
alter table contribution enable row level security;
create policy contribution_scope on contribution using (in_scope(territory_path) and in_holder(holder));
alter table total enable row level security;
create policy total_scope on total using (in_scope(territory_path) and in_holder(holder));
