-- A pupil's result in a procedure, by a code and never by a name; one row a version, the current one not superseded.
create table pupil_result (
    row_id         uuid primary key     default uuidv7(),
    school_id      uuid        not null,
    school_code    text        not null,
    procedure_id   uuid        not null,
    procedure_code text        not null,
    territory_path text        not null, -- the school's
    pupil          text        not null,
    class_name     text,
    variant        text,
    sex            text check (sex in ('FEMALE', 'MALE')),
    absent         boolean     not null,
    scores         smallint[]  not null, -- in the order of the procedure's items; null: not attempted
    total          smallint,             -- primary score
    mark           smallint check (mark between 1 and 5),
    mark_by        text check (mark_by in ('STATED', 'SCALE')), -- the protocol said it, or a grade scale gave it
    previous_mark  smallint check (previous_mark between 1 and 5),
    doubt          text,
    version        int         not null default 1,
    import_id      uuid,
    reason         text,
    recorded_by    text        not null,
    recorded_at    timestamptz not null default clock_timestamp(),
    superseded_at  timestamptz,
    withdrawn      boolean     not null default false
);
create unique index pupil_result_current on pupil_result (school_code, procedure_code, pupil)
    where superseded_at is null;
create index pupil_result_of_import on pupil_result (import_id) where import_id is not null;

alter table pupil_result enable row level security;
create policy pupil_result_scope on pupil_result using (in_scope(territory_path) and in_school(school_code));
