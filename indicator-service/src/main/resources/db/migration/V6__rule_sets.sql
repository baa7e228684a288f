-- Rule sets have a life: drafted, published (all schools are judged first), in force, superseded or withdrawn.

alter table rule_set
    add column territory_path text not null default 'ru', -- whose it is, and whose schools it judges
    add column state          text not null default 'IN_FORCE'
        check (state in ('DRAFT', 'COMPUTING', 'READY', 'IN_FORCE', 'SUPERSEDED', 'WITHDRAWN')),
    add column failure        text,                       -- why its publication came to nothing
    add column changed_at     timestamptz not null default clock_timestamp(),
    add column revision       int not null default 0;
alter table rule_set
    alter column territory_path drop default,
    alter column state set default 'DRAFT';
create unique index rule_set_in_force on rule_set (code) where state = 'IN_FORCE';
-- One version of a code at a time is on its way.
create unique index rule_set_on_its_way on rule_set (code) where state in ('COMPUTING', 'READY');

-- A region sees the federation's rule sets and its own; its drafts are its own, the federation's are for all to try.
drop policy rule_set_read on rule_set;
create policy rule_set_read on rule_set for select
    using (in_scope(territory_path)
        or (state <> 'DRAFT' and coalesce(current_setting('podyom.scope', true), '') <> ''
            and starts_with(current_setting('podyom.scope', true) || '/', territory_path || '/'))
        or (state = 'DRAFT' and territory_path = 'ru' and coalesce(current_setting('podyom.scope', true), '') <> ''));
create policy rule_set_add on rule_set for insert with check (in_scope(territory_path) and in_school(''));
create policy rule_set_change on rule_set for update using (in_scope(territory_path) and in_school(''));

-- The judging of all schools that a publication needs; taken up again after a restart.
create table rule_set_run (
    id               uuid primary key     default uuidv7(),
    rule_set         text        not null,
    rule_set_version int         not null,
    territory_path   text        not null,
    replaces         int,                  -- version whose list was told of last
    phase            text        not null check (phase in ('LISTS', 'SWITCH', 'VALUES', 'DONE', 'FAILED', 'CANCELLED')),
    due_on           date        not null, -- first day in force
    after_school     text        not null default '',
    judged           int         not null default 0,
    schools          int         not null,
    failure          text,
    started_at       timestamptz not null default clock_timestamp(),
    finished_at      timestamptz,
    foreign key (rule_set, rule_set_version) references rule_set (code, version)
);
create index rule_set_run_waiting on rule_set_run (id) where phase in ('LISTS', 'SWITCH', 'VALUES');
create index rule_set_run_of on rule_set_run (rule_set, rule_set_version);

alter table rule_set_run enable row level security;
create policy rule_set_run_read on rule_set_run for select
    using (exists (select from rule_set where code = rule_set_run.rule_set and version = rule_set_version));
create policy rule_set_run_add on rule_set_run for insert with check (in_scope(territory_path) and in_school(''));
create policy rule_set_run_change on rule_set_run for update using (in_scope(territory_path) and in_school(''));

-- How many pupils a listed school is from leaving the list.
alter table school_status add column distance jsonb;

-- Variants by parameters alone, as drafts: they cost nothing until they are published.
insert into rule_set (code, version, name_ru, name_en, source, valid_from, territory_path, parameters, rules)
select variant.code, 1, variant.name_ru, variant.name_en, variant.source, cast(variant.valid_from as date), 'ru',
       shipped.parameters || variant.parameters, shipped.rules
  from rule_set as shipped
 cross join (values
       ('shnor-2021-either-year',
        'Правило 2021 года, первый критерий за любой из двух лет', 'Rule of 2021, C1 on either of two years',
        'Прочтение критериев программы 001, при котором в списке пять школ из семи', '2021-01-01',
        '{"c1Years": 2}'::jsonb),
       ('shnor-2021-any-low',
        'Правило 2021 года, достаточно одного низкого результата за два года',
        'Rule of 2021, one low result in two years is enough',
        'Прочтение критериев программы 001, при котором в списке все семь школ', '2021-01-01',
        '{"c1Years": 2, "c1Min": 1}'::jsonb),
       ('shnor-2025',
        'Правило 2025 года, та же процедура два года подряд', 'Rule of 2025, the same procedure two years in a row',
        'Формулировка списков 2025 года по сообщениям печати; первый или второй критерий', '2025-01-01',
        '{"c2SameProcedure": true}'::jsonb)
       ) as variant(code, name_ru, name_en, source, valid_from, parameters)
 where shipped.code = 'shnor-2021' and shipped.version = 1;

-- The press leaves open whether the two criteria of 2025 are alternatives; this is the reading that they are not.
insert into rule_set (code, version, name_ru, name_en, source, valid_from, territory_path, parameters, rules)
select 'shnor-2025-both', 1, 'Правило 2025 года, оба критерия вместе', 'Rule of 2025, both criteria together',
       'Формулировка списков 2025 года по сообщениям печати; первый и второй критерий', valid_from, territory_path,
       parameters, jsonb_set(rules, '{listed}', '"[''C1'', ''C2''].all(c, c in fired)"')
  from rule_set where code = 'shnor-2025';
