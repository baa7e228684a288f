-- What a school was from when until when: name, kind and municipality. The current row of school says what it is now.
create table school_period (
    school_id      uuid not null references school (id),
    valid_from     date not null, -- '-infinity': nobody has said since when
    valid_to       date,          -- the first day on which it was otherwise; null: it still is so
    name           text not null,
    kind           text not null,
    municipality   text not null references territory (code),
    territory_path text not null,
    primary key (school_id, valid_from),
    check (valid_to > valid_from)
);
insert into school_period (school_id, valid_from, name, kind, municipality, territory_path)
select id, '-infinity', name, kind, municipality, territory_path from school;

-- Which school took over from which: two that merge have one successor, one that is split has two.
create table school_succession (
    predecessor uuid not null references school (id),
    successor   uuid not null references school (id),
    happened_on date not null,
    kind        text not null check (kind in ('MERGER', 'SPLIT')),
    primary key (predecessor, successor),
    check (predecessor <> successor)
);
create index succession_by_successor on school_succession (successor);

-- Whoever sees the school sees its past; the school's own policy answers.
alter table school_period enable row level security;
create policy period_of_school on school_period
    using (exists (select from school where school.id = school_period.school_id));
alter table school_succession enable row level security;
create policy succession_of_school on school_succession
    using (exists (select from school where school.id in (predecessor, successor)));

-- The day by which a procedure's results belong to a school as it was then: when it was held, or the middle of its
-- season in its school year.
create function procedure_day(held_on date, opens_on date, school_year text, season text) returns date
    language sql immutable parallel safe
    return coalesce(held_on, opens_on,
        case season
            when 'AUTUMN' then make_date(left(school_year, 4)::int, 10, 15)
            when 'WINTER' then make_date(right(school_year, 4)::int, 1, 31)
            when 'SUMMER' then make_date(right(school_year, 4)::int, 6, 15)
            else make_date(right(school_year, 4)::int, 4, 15) end);
