create table idempotency (
    caller       text        not null,
    key          text        not null,
    request_hash text        not null,
    status       int,
    location     text,
    etag         text,
    body         text,
    created_at   timestamptz not null default clock_timestamp(),
    primary key (caller, key)
);
create index idempotency_age on idempotency (created_at);

create table audit (
    id         bigint generated always as identity primary key,
    at         timestamptz not null default clock_timestamp(),
    who        text        not null,
    role       text        not null,
    territory  text        not null,
    entity     text        not null,
    entity_key text        not null,
    action     text        not null,
    reason     text,
    state      text -- JSON of the entity after the change
);
create index audit_of_entity on audit (entity, entity_key, id);

alter table audit enable row level security;
create policy audit_add on audit for insert with check (true);
create policy audit_read on audit for select using (in_scope(territory));
