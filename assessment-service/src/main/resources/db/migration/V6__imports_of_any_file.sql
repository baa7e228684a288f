-- Rows wait in a temporary table of the merging transaction now; the file itself is kept and is what survives a restart.
drop table import_row;

update result_import
   set state = 'FAILED', failure = 'the service was renewed meanwhile; nothing was taken. Send the file again',
       finished_at = now()
 where state in ('RECEIVING', 'RECEIVED');

alter table result_import
    drop constraint result_import_state_check,
    add constraint result_import_state_check check (state in
        ('RECEIVED', 'READING', 'MERGING', 'REVIEW', 'DONE', 'REFUSED', 'FAILED', 'CANCELLED', 'ROLLED_BACK')),
    add column procedure_code text,
    add column mapping        jsonb,
    add column file_bytes     bigint not null default 0,
    add column sha256         text,
    add column recognition    jsonb, -- layout, format, encoding, columns and assumptions, once they are known
    add column rows_doubtful  bigint not null default 0,
    add column rows_left_out  bigint not null default 0,
    add column read_ms        bigint not null default 0,
    add column merge_ms       bigint not null default 0,
    add column cancel_asked   boolean not null default false,
    add column taken_back     bigint,
    add column changed_later  bigint,
    add column rolled_back_by text,
    add column rolled_back_at timestamptz,
    add column rollback_reason text;
drop index import_unfinished;
create index import_unfinished on result_import (id) where state in ('RECEIVED', 'READING', 'MERGING');

-- The file as it came, gzipped and cut: what a restart takes up, and what goes back with its cells marked.
create table import_file (
    import_id uuid  not null references result_import (id),
    chunk     int   not null,
    bytes     bytea not null,
    primary key (import_id, chunk)
);
alter table import_file alter column bytes set storage external;

create table import_finding (
    import_id   uuid  not null references result_import (id),
    number      int   not null, -- from 1, in the order they were found
    line        bigint not null,
    place       int,            -- column, from 1
    column_name text,
    code        text  not null,
    severity    text  not null check (severity in ('REFUSAL', 'DOUBT', 'NOTE')),
    message     text  not null,
    evidence    jsonb,
    proposal    jsonb,          -- what to do, in words, and the rows it would give
    decision    text check (decision in ('ACCEPTED', 'DECLINED')),
    decided_by  text,
    decided_at  timestamptz,
    reason      text,
    primary key (import_id, number)
);
insert into import_finding (import_id, number, line, column_name, code, severity, message)
select job.id, found.nth, coalesce((found.one ->> 'line')::bigint, 0), found.one ->> 'column', found.one ->> 'code',
       'REFUSAL', found.one ->> 'message'
  from result_import as job, jsonb_array_elements(job.findings) with ordinality as found (one, nth);
alter table result_import drop column findings;

-- Whoever sees the import sees its file and its findings; the import's own policy answers.
alter table import_file enable row level security;
create policy file_of_import on import_file
    using (exists (select from result_import where result_import.id = import_file.import_id));
alter table import_finding enable row level security;
create policy finding_of_import on import_finding
    using (exists (select from result_import where result_import.id = import_finding.import_id));

-- Whether an import was taken back: what it brought is not what stood before another one. The import may be of a
-- territory above the caller's, whose jobs it does not see; this answers yes or no about an id that stands on its rows.
create function is_taken_back(import uuid) returns boolean
    language sql stable security definer set search_path = public, pg_temp
begin atomic
    select exists (select from result_import where id = import and state = 'ROLLED_BACK');
end;

-- A result that was taken back has a last version without figures; nothing is deleted.
alter table result add column withdrawn boolean not null default false;

-- One truth about when two names are of one school, whatever the locale of the database: case, ё, quotation marks, the legal form, how the kind is spelt out
-- and spaces do not matter.
create function school_name_key(name text) returns text
    language sql immutable parallel safe
    return btrim(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
        regexp_replace(regexp_replace(replace(lower(name collate pg_unicode_fast), 'ё', 'е'), '[^[:alnum:]]+', ' ', 'g'),
            'средняя (общеобразовательная )?школа', 'сош', 'g'),
            'основная (общеобразовательная )?школа', 'оош', 'g'),
            'начальная (общеобразовательная )?школа', 'нош', 'g'),
            '\m(мбоу|мкоу|маоу|гбоу|гкоу|гаоу|моу|мку|гоу|чоу|ноу|муниципальное|государственное|частное|бюджетное|казенное|автономное|общеобразовательное|образовательное|учреждение|имени|им)\M', ' ', 'g'),
            '([[:alpha:]])([0-9])', '\1 \2', 'g'),
            ' +', ' ', 'g'));

-- And of one territory: what kind of municipality it is called does not matter.
create function territory_name_key(name text) returns text
    language sql immutable parallel safe
    return btrim(regexp_replace(regexp_replace(regexp_replace(replace(lower(name collate pg_unicode_fast), 'ё', 'е'), '[^[:alnum:]]+', ' ', 'g'),
        '\m(муниципальный|муниципальное|муниципальная|городской|район|округ|образование|мо|мр|го)\M', ' ', 'g'),
        ' +', ' ', 'g'));
