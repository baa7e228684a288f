-- What an authority advises one school to do; the school acknowledges it by a day and may answer.
create table recommendation (
    id              uuid primary key,
    school          text        not null,
    territory_path  text        not null,
    ground          text        not null check (ground in ('RESULT', 'INDICATOR', 'PROCEDURE', 'VISIT', 'OTHER')),
    ground_code     text,
    advice          text        not null,
    links           jsonb       not null,
    acknowledge_by  date        not null,
    due_on          date,
    fingerprint     text        not null, -- of all that was sent: the same again is not another one
    sent_by         text        not null,
    sent_at         timestamptz not null,
    acknowledged_by text,
    acknowledged_at timestamptz,
    answer          text,
    answer_links    jsonb       not null default '[]',
    answered_by     text,
    answered_at     timestamptz,
    version         int         not null default 0,
    check (acknowledge_by <= due_on),
    check (answered_at is null or acknowledged_at is not null),
    unique (school, fingerprint)
);
create index recommendation_by_territory on recommendation (territory_path, id);
alter table recommendation enable row level security;
create policy recommendation_read on recommendation for select using (in_charge(territory_path, school));
create policy recommendation_add on recommendation for insert with check (in_scope(territory_path) and in_school(''));
create policy recommendation_change on recommendation for update using (in_charge(territory_path, school));
