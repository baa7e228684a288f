-- Columns follow Debezium's EventRouter, so that Debezium can take the relay's place.
create table outbox (
    seq           bigint generated always as identity primary key,
    id            uuid        not null default uuidv7() unique,
    aggregatetype text        not null, -- the topic
    aggregateid   text        not null, -- the record's key
    type          text        not null,
    payload       text        not null, -- JSON
    created_at    timestamptz not null default clock_timestamp(),
    position      bigint unique         -- gapless, given by the relay in the order of commit
);
create index outbox_waiting on outbox (seq) where position is null;
create index outbox_age on outbox (created_at) where position is not null;

create table outbox_relay (
    only_row  boolean primary key default true check (only_row),
    assigned  bigint not null default 0, -- last position given
    published bigint not null default 0  -- last position that Kafka acknowledged
);
insert into outbox_relay default values;

alter table outbox enable row level security;
create policy outbox_add on outbox for insert with check (true);
create policy outbox_relay_only on outbox using (is_system());

create table inbox (
    consumer text        not null,
    event_id uuid        not null,
    taken_at timestamptz not null default clock_timestamp(),
    primary key (consumer, event_id)
);
create index inbox_age on inbox (taken_at);

-- How far this service has heard each of the others: the freshness that its answers state.
create table inbox_watermark (
    consumer text        not null,
    source   text        not null,
    position bigint      not null,
    event_at timestamptz not null,
    primary key (consumer, source)
);

-- A refused event is kept here as well as on its dead-letter topic, so that it can be looked at.
create table dead_letter (
    id         uuid primary key     default uuidv7(),
    consumer   text        not null,
    topic      text        not null,
    key        text,
    event_id   text,
    event_type text,
    payload    text,
    reason     text        not null,
    died_at    timestamptz not null default clock_timestamp()
);

alter table inbox enable row level security;
create policy inbox_system on inbox using (is_system());
alter table dead_letter enable row level security;
create policy dead_letter_system on dead_letter using (is_system());
