-- What a school is good at, where it is weak, what helps and what threatens it, once a school year.
create table swot (
    id             uuid primary key,
    school         text        not null,
    territory_path text        not null,
    school_year    text        not null check (school_year ~ '^[0-9]{4}-[0-9]{4}$'),
    strengths      jsonb       not null,
    weaknesses     jsonb       not null,
    opportunities  jsonb       not null,
    threats        jsonb       not null,
    said_by        text        not null,
    said_at        timestamptz not null,
    version        int         not null default 0,
    unique (school, school_year)
);
create index swot_by_territory on swot (territory_path, id);
alter table swot enable row level security;
create policy swot_read on swot for select using (in_charge(territory_path, school));
create policy swot_add on swot for insert with check (in_charge(territory_path, school));
create policy swot_change on swot for update using (in_charge(territory_path, school));
