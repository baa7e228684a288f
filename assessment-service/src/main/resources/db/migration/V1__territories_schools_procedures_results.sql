create table territory (
    code       text primary key check (code ~ '^[a-z][a-z0-9-]{1,39}$'),
    id         uuid        not null default uuidv7() unique,
    name       text        not null,
    level      text        not null check (level in ('FEDERATION', 'REGION', 'MUNICIPALITY')),
    parent     text references territory (code),
    path       text        not null unique, -- codes from the root: ru/kuzbass/leninsk-kuznetsky
    oktmo      text check (oktmo ~ '^([0-9]{8}|[0-9]{11})$'),
    version    int         not null default 0,
    changed_at timestamptz not null default clock_timestamp(),
    check ((level = 'FEDERATION') = (parent is null))
);

create table school (
    id             uuid primary key,
    code           text        not null unique check (code ~ '^[a-z0-9][a-z0-9-]{1,39}$'),
    name           text        not null,
    kind           text        not null,
    municipality   text        not null references territory (code),
    territory_path text        not null,
    fisoko_login   text unique check (fisoko_login ~ '^(edu|sch)[0-9]{6}$'),
    version        int         not null default 0,
    changed_at     timestamptz not null default clock_timestamp()
);
create index school_by_territory on school (territory_path text_pattern_ops, code);

create table assessment_procedure (
    id             uuid primary key,
    code           text        not null unique check (code ~ '^[a-z0-9][a-z0-9-]{1,59}$'),
    type           text        not null,
    subject        text        not null,
    grade          int         not null check (grade between 1 and 11),
    school_year    text        not null check (school_year ~ '^[0-9]{4}-[0-9]{4}$'),
    territory_path text        not null, -- who holds it: 'ru' for a national one
    held_on        date,
    version        int         not null default 0,
    changed_at     timestamptz not null default clock_timestamp()
);
create index procedure_by_year on assessment_procedure (school_year, code);

-- One row per version; the current one is not superseded.
create table result (
    row_id         uuid primary key     default uuidv7(),
    id             uuid        not null default uuidv7(), -- the same for all versions
    version        int         not null,
    school_id      uuid        not null references school (id),
    school_code    text        not null,
    procedure_id   uuid        not null references assessment_procedure (id),
    procedure_code text        not null,
    territory_path text        not null, -- the school's, when the result was recorded
    participants   int check (participants >= 0),
    count2         int,
    count3         int,
    count4         int,
    count5         int,
    share2         numeric(6, 3),
    share3         numeric(6, 3),
    share4         numeric(6, 3),
    share5         numeric(6, 3),
    rounding       numeric(6, 3),        -- step to which shares are rounded, percentage points
    missing        text check (missing in ('NOT_TESTED', 'NOT_APPLICABLE', 'NOT_REPORTED')),
    doubt          text,
    import_id      uuid,
    reason         text,
    recorded_by    text        not null,
    recorded_at    timestamptz not null default clock_timestamp(),
    superseded_at  timestamptz,
    unique (id, version)
);
create unique index result_current on result (school_code, procedure_code) where superseded_at is null;
create index result_current_by_school on result (territory_path text_pattern_ops, school_code, procedure_code)
    where superseded_at is null;
create index result_of_import on result (import_id) where import_id is not null;

create table result_import (
    id             uuid primary key,
    territory_path text        not null,
    state          text        not null check (state in ('RECEIVING', 'RECEIVED', 'DONE', 'REFUSED', 'FAILED')),
    atomic         boolean     not null,
    dry_run        boolean     not null,
    file_name      text,
    rows_read      bigint      not null default 0,
    rows_refused   bigint      not null default 0,
    rows_new       bigint      not null default 0,
    rows_changed   bigint      not null default 0,
    rows_same      bigint      not null default 0,
    findings       jsonb       not null default '[]',
    failure        text,
    started_by     text        not null,
    started_at     timestamptz not null default clock_timestamp(),
    finished_at    timestamptz
);
create index import_unfinished on result_import (state) where state in ('RECEIVING', 'RECEIVED');

-- Parsed rows wait here between the upload and the merge. No row policies: COPY does not work with them, and nothing
-- but the import reads it.
create table import_row (
    import_id    uuid not null,
    line         bigint not null,
    school       text not null,
    procedure    text not null,
    participants int,
    count2       int,
    count3       int,
    count4       int,
    count5       int,
    share2       numeric(6, 3),
    share3       numeric(6, 3),
    share4       numeric(6, 3),
    share5       numeric(6, 3),
    rounding     numeric(6, 3),
    missing      text,
    doubt        text,
    -- Filled in by the merge: the current result this row is about, and whether it says the same.
    result_id      uuid,
    result_version int,
    same           boolean
);
create index import_row_by_import on import_row (import_id);

-- Territories and procedures are reference data: read by all who have a token, written within one's territory.
alter table territory enable row level security;
create policy territory_read on territory for select using (coalesce(current_setting('podyom.scope', true), '') <> '');
create policy territory_add on territory for insert with check (in_scope(path));
create policy territory_change on territory for update using (in_scope(path));

alter table assessment_procedure enable row level security;
create policy procedure_read on assessment_procedure for select
    using (coalesce(current_setting('podyom.scope', true), '') <> '');
create policy procedure_add on assessment_procedure for insert with check (in_scope(territory_path));
create policy procedure_change on assessment_procedure for update using (in_scope(territory_path));

alter table school enable row level security;
create policy school_scope on school using (in_scope(territory_path) and in_school(code));

alter table result enable row level security;
create policy result_scope on result using (in_scope(territory_path) and in_school(school_code));

alter table result_import enable row level security;
-- Findings speak of many schools: not for a single school's caller.
create policy import_scope on result_import using (in_scope(territory_path) and in_school(''));
