-- A pupil's result in a procedure, by a code and never by a name; one row a version, the current one not superseded.
-- Without foreign keys: a million rows would be looked up twice for what the import has just joined.
create table pupil_result (
    row_id         uuid primary key     default uuidv7(),
    id             uuid        not null, -- the same for all versions: the row_id of the first
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
    scores         smallint[]  not null, -- in the order of the procedure's items; null: not attempted; empty: not known
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
    withdrawn      boolean     not null default false,
    check (version > 1 or id = row_id),
    check ((mark is null) = (mark_by is null))
);
create unique index pupil_result_current on pupil_result (school_code, procedure_code, pupil)
    where superseded_at is null;
create index pupil_result_of_import on pupil_result (import_id) where import_id is not null;
-- A first version is found by its row; only the few later ones need an index by the id they share.
create unique index pupil_result_later on pupil_result (id, version) where version > 1;

alter table pupil_result enable row level security;
create policy pupil_result_scope on pupil_result using (in_scope(territory_path) and in_school(school_code));

-- Whether a school's result was counted from its pupils: it follows them, and gives way to what stood before.
alter table result add column derived boolean not null default false;

-- Of a protocol the rows are pupils; the results of schools that follow from them are counted beside.
alter table result_import
    add column school_code       text,   -- of a protocol that names none
    add column derived_new       bigint,
    add column derived_changed   bigint,
    add column derived_same      bigint,
    add column pupils_taken_back bigint;

-- The first protocol tells the items of a procedure that has none, also of one that is held further up: its sender
-- could not bring anything in otherwise. Changing them stays with the procedure's holder.
drop policy items_add on procedure_items;
create policy items_add on procedure_items for insert
    with check (coalesce(current_setting('podyom.scope', true), '') <> '');

-- A spreadsheet runs a cell that begins like a formula; the apostrophe makes it a text.
create function as_text(cell text) returns text
    language sql immutable parallel safe
    return case when cell ~ '^[-=+@\t\r]' then '''' else '' end || cell;

-- Items that only a protocol told go with it, unless others' pupils have scores in them by then. The procedure may be a
-- national one, whose items the caller does not otherwise change.
alter table procedure_items add column told_by uuid;
create function forget_items_told_by(import uuid) returns bigint
    language sql volatile security definer set search_path = public, pg_temp
begin atomic
    with gone as (
        delete from procedure_items as listed
         where listed.told_by = import
           and not exists (select from pupil_result as kept
                            where kept.procedure_id = listed.procedure_id and kept.superseded_at is null
                              and not kept.withdrawn and kept.scores <> '{}')
        returning 1)
    select count(*) from gone;
end;
