-- What was read out of a programme's document: nothing of it holds before a person accepts it.
create table activity_import (
    id             uuid        primary key,
    programme_id   uuid        not null references programme (id),
    programme_code text        not null,
    territory_path text        not null,
    school         text,
    file_name      text,
    size           bigint      not null,
    sha256         text        not null,
    state          text        not null default 'PROPOSED' check (state in ('PROPOSED', 'ACCEPTED', 'DISCARDED')),
    reading        jsonb       not null,
    made_by        text        not null,
    made_at        timestamptz not null,
    closed_by      text,
    closed_at      timestamptz,
    version        int         not null default 0
);
create index activity_import_of_programme on activity_import (programme_id, id);
-- The same document sent twice is proposed once.
create unique index activity_import_once on activity_import (programme_id, sha256) where state = 'PROPOSED';

alter table activity_import enable row level security;
create policy activity_import_read on activity_import for select using (in_reach(territory_path, school));
create policy activity_import_add on activity_import for insert with check (in_charge(territory_path, school));
create policy activity_import_change on activity_import for update using (in_charge(territory_path, school));
