-- What only people can supply: data elements, and what is observed of them, approved by an authority above.

create table element (
    code           text primary key,
    name_ru        text not null,
    name_en        text not null,
    unit           text not null,
    kind           text not null check (kind in ('COUNT', 'AMOUNT', 'PERCENT', 'YES_NO')),
    about          text not null check (about in ('SCHOOL', 'TERRITORY')),
    period_kind    text not null check (period_kind in ('SCHOOL_YEAR', 'CALENDAR_YEAR', 'HALF_YEAR', 'QUARTER', 'TERM')),
    minimum        numeric not null,
    maximum        numeric,
    part_of        text references element (code), -- never more than this one of the same school or territory and period
    source         text not null,
    certainty      text not null check (certainty in ('STATED', 'PUBLISHED', 'COMMON', 'UNVERIFIED', 'OWN')),
    territory_path text not null, -- whose element it is: they correct it, and all below them use it
    version        int  not null default 0,
    check (minimum <= maximum)
);
create index element_part on element (part_of) where part_of is not null;

-- Each as it is now; what of it is approved counts until another version is.
create table observation (
    id               uuid primary key default uuidv7(),
    version          int         not null default 1,
    element          text        not null references element (code),
    school           text        references school (code), -- null: about the territory itself
    territory_path   text        not null,
    period           text        not null,
    value            numeric,
    missing          text,
    observed_on      date        not null,
    evidence         text,
    reason           text,
    author           text        not null,
    author_role      text        not null,
    author_territory text        not null,
    submitted_at     timestamptz not null default clock_timestamp(),
    state            text        not null default 'SUBMITTED' check (state in ('SUBMITTED', 'APPROVED', 'REJECTED')),
    decided_by       text,
    decided_at       timestamptz,
    note             text,
    approved_version int,
    approved_value   numeric,
    approved_missing text,
    changed_at       timestamptz not null default clock_timestamp(),
    check ((value is null) <> (missing is null)),
    check ((state = 'SUBMITTED') = (decided_at is null))
);
create unique index observation_of_school on observation (school, element, period) where school is not null;
create unique index observation_of_territory on observation (territory_path, element, period) where school is null;
create index observation_by_territory on observation (territory_path text_pattern_ops, id);
create index observation_waiting on observation (territory_path text_pattern_ops, id) where state = 'SUBMITTED';
create index observation_of_element on observation (element, id);

-- Every version of every one, as it was from changed_at on; rows are only added.
create table observation_version (
    id               uuid        not null references observation (id),
    version          int         not null,
    element          text        not null,
    school           text,
    territory_path   text        not null,
    period           text        not null,
    value            numeric,
    missing          text,
    observed_on      date        not null,
    evidence         text,
    reason           text,
    author           text        not null,
    author_role      text        not null,
    author_territory text        not null,
    submitted_at     timestamptz not null,
    state            text        not null,
    decided_by       text,
    decided_at       timestamptz,
    note             text,
    approved_version int,
    approved_value   numeric,
    approved_missing text,
    changed_at       timestamptz not null,
    primary key (id, version)
);
create index observation_version_of_school on observation_version (school, id, version) where school is not null;

-- The name that the API gives a reason for having no value.
create function said_missing(constant text) returns text
    language sql immutable parallel safe
    return case constant when 'NOT_REPORTED' then 'notReported' when 'NOT_APPLICABLE' then 'notApplicable'
                         when 'NOT_TESTED' then 'notTested' end;

alter table element enable row level security;
create policy element_read on element for select using (coalesce(current_setting('podyom.scope', true), '') <> '');
create policy element_add on element for insert with check (in_scope(territory_path) and in_school(''));
create policy element_change on element for update using (in_scope(territory_path) and in_school(''));

alter table observation enable row level security;
create policy observation_read on observation for select
    using (in_scope(territory_path) and (school is null or in_school(school)));
create policy observation_add on observation for insert
    with check (in_scope(territory_path) and in_school(coalesce(school, '')));
create policy observation_change on observation for update
    using (in_scope(territory_path) and in_school(coalesce(school, '')));
alter table observation_version enable row level security;
create policy observation_version_read on observation_version for select
    using (in_scope(territory_path) and (school is null or in_school(school)));
create policy observation_version_add on observation_version for insert
    with check (in_scope(territory_path) and in_school(coalesce(school, '')));

-- What the rows of the five programmes need that neither results nor plans say.
insert into element (code, name_ru, name_en, unit, kind, about, period_kind, minimum, maximum, part_of, source,
                     certainty, territory_path)
values
    ('teachers', 'Педагогов', 'Teaching staff', 'persons', 'COUNT', 'SCHOOL', 'SCHOOL_YEAR', 0, 2000, null,
     'Кадровый реестр школы; знаменатель долей педагогов', 'STATED', 'ru'),
    ('teachers.networked', 'Педагогов в сетевых сообществах и методических объединениях',
     'Teaching staff in networks and methodical unions', 'persons', 'COUNT', 'SCHOOL', 'SCHOOL_YEAR', 0, 2000,
     'teachers', 'Кадровый реестр; показатели 000-3а, 001-2', 'STATED', 'ru'),
    ('teachers.networked.regional', 'Педагогов в региональных сетевых сообществах',
     'Teaching staff in regional networks', 'persons', 'COUNT', 'SCHOOL', 'SCHOOL_YEAR', 0, 2000,
     'teachers.networked', 'Кадровый реестр; показатель 000-3б', 'STATED', 'ru'),
    ('teachers.modern-technologies', 'Педагогов, применяющих современные технологии',
     'Teaching staff who use modern technologies', 'persons', 'COUNT', 'SCHOOL', 'SCHOOL_YEAR', 0, 2000, 'teachers',
     'Опрос педагогов; показатель 000-7', 'STATED', 'ru'),
    ('teachers.methodical-support', 'Педагогов в системе методического сопровождения',
     'Teaching staff with methodical support', 'persons', 'COUNT', 'SCHOOL', 'SCHOOL_YEAR', 0, 2000, 'teachers',
     'Учёт методической службы; паспорт 001', 'STATED', 'ru'),
    ('teachers.improved', 'Педагогов, повысивших качество работы', 'Teaching staff whose work has improved', 'persons',
     'COUNT', 'SCHOOL', 'SCHOOL_YEAR', 0, 2000, 'teachers', 'Повторная диагностика; паспорт 001', 'STATED', 'ru'),
    ('teachers.category', 'Педагогов с высшей или первой категорией', 'Teaching staff of the highest or first category',
     'persons', 'COUNT', 'SCHOOL', 'SCHOOL_YEAR', 0, 2000, 'teachers',
     'Кадровый реестр; 002 п. 4.5, 003 (педагогический потенциал), 004', 'STATED', 'ru'),
    ('teachers.category.highest', 'Педагогов с высшей категорией', 'Teaching staff of the highest category', 'persons',
     'COUNT', 'SCHOOL', 'SCHOOL_YEAR', 0, 2000, 'teachers.category', 'Кадровый реестр; 003, 004', 'STATED', 'ru'),
    ('teachers.young', 'Молодых педагогов', 'Young teaching staff', 'persons', 'COUNT', 'SCHOOL', 'SCHOOL_YEAR', 0, 2000,
     'teachers', 'Кадровый реестр; 004', 'STATED', 'ru'),
    ('teachers.part-time', 'Педагогов-совместителей', 'Part-time teaching staff', 'persons', 'COUNT', 'SCHOOL',
     'SCHOOL_YEAR', 0, 2000, 'teachers', 'Кадровый реестр; 004', 'STATED', 'ru'),
    ('teachers.hours', 'Учебная нагрузка всех педагогов в неделю', 'Teaching hours of all staff in a week', 'hours',
     'AMOUNT', 'SCHOOL', 'SCHOOL_YEAR', 0, 100000, null, 'Тарификация; 004', 'STATED', 'ru'),
    ('teachers.assessed', 'Педагогов, прошедших оценку компетенций', 'Teaching staff whose competence was assessed',
     'persons', 'COUNT', 'SCHOOL', 'HALF_YEAR', 0, 2000, null, 'Протоколы оценки, два раза в год; паспорт 000',
     'STATED', 'ru'),
    ('subject-teachers', 'Учителей-предметников', 'Subject teachers', 'persons', 'COUNT', 'SCHOOL', 'SCHOOL_YEAR', 0,
     2000, 'teachers', 'Кадровый реестр; знаменатель 001-4, 001-5', 'STATED', 'ru'),
    ('subject-teachers.trained', 'Учителей-предметников, прошедших целевые курсы',
     'Subject teachers who took the targeted courses', 'persons', 'COUNT', 'SCHOOL', 'SCHOOL_YEAR', 0, 2000,
     'subject-teachers', 'Удостоверения о курсах; показатель 001-4', 'STATED', 'ru'),
    ('subject-teachers.diagnosed', 'Учителей-предметников, прошедших диагностику дефицитов',
     'Subject teachers whose deficits were diagnosed', 'persons', 'COUNT', 'SCHOOL', 'SCHOOL_YEAR', 0, 2000,
     'subject-teachers', 'Протоколы диагностики; показатель 001-5', 'STATED', 'ru'),
    ('respondents', 'Опрошенных участников отношений', 'Participants of education asked', 'persons', 'COUNT', 'SCHOOL',
     'SCHOOL_YEAR', 0, 100000, null, 'Опрос; знаменатель 000-8', 'STATED', 'ru'),
    ('respondents.satisfied', 'Из опрошенных довольны качеством', 'Of those asked, content with the quality', 'persons',
     'COUNT', 'SCHOOL', 'SCHOOL_YEAR', 0, 100000, 'respondents', 'Опрос; показатель 000-8', 'STATED', 'ru'),
    ('pupils', 'Обучающихся', 'Pupils', 'persons', 'COUNT', 'SCHOOL', 'SCHOOL_YEAR', 0, 20000, null,
     'Контингент школы на начало года', 'STATED', 'ru'),
    ('pupils.supplementary', 'Обучающихся в дополнительном образовании', 'Pupils in supplementary education', 'persons',
     'COUNT', 'SCHOOL', 'SCHOOL_YEAR', 0, 20000, 'pupils', 'Реестр дополнительного образования; показатель 000-6',
     'STATED', 'ru'),
    ('pupils.contests', 'Участников олимпиад и конкурсов', 'Pupils in olympiads and contests', 'persons', 'COUNT',
     'SCHOOL', 'SCHOOL_YEAR', 0, 20000, 'pupils', 'Учёт школы, каждый ученик один раз; 002, 003 (внеучебные достижения)',
     'STATED', 'ru'),
    ('pupils.contests.winners', 'Победителей и призёров олимпиад и конкурсов',
     'Winners and prize-winners of olympiads and contests', 'persons', 'COUNT', 'SCHOOL', 'SCHOOL_YEAR', 0, 20000,
     'pupils.contests', 'Учёт школы, каждый ученик один раз; 003 (внеучебные достижения)', 'STATED', 'ru'),
    ('pupils.offences', 'Правонарушений обучающихся', 'Offences by pupils', 'cases', 'COUNT', 'SCHOOL',
     'CALENDAR_YEAR', 0, 10000, null, 'Сведения комиссии по делам несовершеннолетних; 002', 'STATED', 'ru'),
    ('pupils.marked', 'Аттестованных за четверть', 'Pupils with marks of the quarter', 'persons', 'COUNT', 'SCHOOL',
     'QUARTER', 0, 20000, null, 'Электронный журнал; текущая успеваемость 003, 004', 'STATED', 'ru'),
    ('pupils.marked.passing', 'Успевающих за четверть', 'Pupils without a failing mark of the quarter', 'persons',
     'COUNT', 'SCHOOL', 'QUARTER', 0, 20000, 'pupils.marked', 'Электронный журнал; 003, 004', 'STATED', 'ru'),
    ('pupils.marked.good', 'Успевающих на «4» и «5» за четверть', 'Pupils with marks 4 and 5 only', 'persons', 'COUNT',
     'SCHOOL', 'QUARTER', 0, 20000, 'pupils.marked.passing', 'Электронный журнал; качественная успеваемость 004',
     'STATED', 'ru'),
    ('graduates.basic', 'Выпускников 9 классов', 'Graduates of grade 9', 'persons', 'COUNT', 'SCHOOL', 'SCHOOL_YEAR', 0,
     5000, null, 'Учёт школы; знаменатель 002', 'STATED', 'ru'),
    ('graduates.basic.certified', 'Получивших аттестат об основном общем образовании',
     'Graduates of grade 9 with a certificate', 'persons', 'COUNT', 'SCHOOL', 'SCHOOL_YEAR', 0, 5000,
     'graduates.basic', 'Реестр аттестатов; 002', 'STATED', 'ru'),
    ('graduates.secondary', 'Выпускников 11 классов', 'Graduates of grade 11', 'persons', 'COUNT', 'SCHOOL',
     'SCHOOL_YEAR', 0, 5000, null, 'Учёт школы; знаменатель 002', 'STATED', 'ru'),
    ('graduates.secondary.certified', 'Получивших аттестат о среднем общем образовании',
     'Graduates of grade 11 with a certificate', 'persons', 'COUNT', 'SCHOOL', 'SCHOOL_YEAR', 0, 5000,
     'graduates.secondary', 'Реестр аттестатов; 002', 'STATED', 'ru'),
    ('school.deficit-work', 'Школа работает с профессиональными дефицитами',
     'The school works on professional deficits', 'yesNo', 'YES_NO', 'SCHOOL', 'SCHOOL_YEAR', 0, 1, null,
     'Чек-лист методической службы; показатель 000-1', 'STATED', 'ru'),
    ('school.methodical-support', 'Школа включена в методическое сопровождение',
     'The school has methodical support', 'yesNo', 'YES_NO', 'SCHOOL', 'SCHOOL_YEAR', 0, 1, null,
     'Учёт методической службы; паспорт 001', 'STATED', 'ru'),
    ('school.targeted-help', 'Школа получила адресную помощь', 'The school had targeted help', 'yesNo', 'YES_NO',
     'SCHOOL', 'SCHOOL_YEAR', 0, 1, null, 'Акты поддержки; показатель 000-2, паспорт 001', 'STATED', 'ru'),
    ('school.content-management', 'Школа довольна муниципальным управлением сетью',
     'The school is content with the management of its network', 'yesNo', 'YES_NO', 'SCHOOL', 'CALENDAR_YEAR', 0, 1,
     null, 'Опрос школ; 004, показатель 4', 'STATED', 'ru'),
    ('school.content-information', 'Школа довольна информационно-методической помощью',
     'The school is content with information and methodical help', 'yesNo', 'YES_NO', 'SCHOOL', 'CALENDAR_YEAR', 0, 1,
     null, 'Опрос школ; 004, показатель 5', 'STATED', 'ru'),
    ('school.resources-grown', 'Ресурсное обеспечение школы повысилось', 'The school has more resources than before',
     'yesNo', 'YES_NO', 'SCHOOL', 'CALENDAR_YEAR', 0, 1, null, 'Сверка с описью прошлого года; 004, показатель 6',
     'STATED', 'ru'),
    ('environment.psychological', 'БОС: психологическая составляющая', 'Safe environment: psychological', 'percent',
     'PERCENT', 'SCHOOL', 'SCHOOL_YEAR', 0, 100, null, 'Мониторинг БОС; шкала своя, 0–100', 'UNVERIFIED', 'ru'),
    ('environment.moral', 'БОС: нравственная составляющая', 'Safe environment: moral', 'percent', 'PERCENT', 'SCHOOL',
     'SCHOOL_YEAR', 0, 100, null, 'Мониторинг БОС; шкала своя, 0–100', 'UNVERIFIED', 'ru'),
    ('environment.pedagogical', 'БОС: педагогическая составляющая', 'Safe environment: pedagogical', 'percent',
     'PERCENT', 'SCHOOL', 'SCHOOL_YEAR', 0, 100, null, 'Мониторинг БОС; шкала своя, 0–100', 'UNVERIFIED', 'ru'),
    ('environment.physical', 'БОС: физическая составляющая', 'Safe environment: physical', 'percent', 'PERCENT',
     'SCHOOL', 'SCHOOL_YEAR', 0, 100, null, 'Мониторинг БОС; шкала своя, 0–100', 'UNVERIFIED', 'ru'),
    ('wellbeing-index', 'Индекс социального благополучия школы', 'Index of social wellbeing of the school', 'points',
     'AMOUNT', 'SCHOOL', 'SCHOOL_YEAR', 0, 100, null, 'ИСБШ по методике региона, приведённый к 0–100; 001 п. 1.1',
     'OWN', 'ru'),
    ('plan.model-adopted', 'Целевая модель принята', 'The target model is adopted', 'yesNo', 'YES_NO', 'TERRITORY',
     'SCHOOL_YEAR', 0, 1, null, 'Приказ или протокол; показатель 001-1', 'STATED', 'ru'),
    ('plan.recommendations', 'Видов адресных рекомендаций', 'Kinds of targeted recommendations', 'pieces', 'COUNT',
     'TERRITORY', 'SCHOOL_YEAR', 0, 100, null, 'Изданные рекомендации: руководителям, методистам, учителям; 001-6',
     'STATED', 'ru'),
    ('mechanisms.results', 'Механизмы управления качеством результатов', 'Mechanisms for the quality of results',
     'percent', 'PERCENT', 'TERRITORY', 'CALENDAR_YEAR', 0, 100, null, 'Экспертная оценка, % максимума; 003', 'STATED',
     'ru'),
    ('mechanisms.activity', 'Механизмы управления качеством деятельности', 'Mechanisms for the quality of work',
     'percent', 'PERCENT', 'TERRITORY', 'CALENDAR_YEAR', 0, 100, null, 'Экспертная оценка, % максимума; 003', 'STATED',
     'ru'),
    ('mechanisms.objectivity', 'Трек «Объективность»', 'Track: objectivity', 'percent', 'PERCENT', 'TERRITORY',
     'CALENDAR_YEAR', 0, 100, null, 'Экспертная оценка, % максимума; 003', 'STATED', 'ru'),
    ('mechanisms.balance', 'Трек «Сбалансированность»', 'Track: balance', 'percent', 'PERCENT', 'TERRITORY',
     'CALENDAR_YEAR', 0, 100, null, 'Экспертная оценка, % максимума; 003', 'STATED', 'ru'),
    ('mechanisms.key-features', 'Трек «Ключевые характеристики»', 'Track: key features', 'percent', 'PERCENT',
     'TERRITORY', 'CALENDAR_YEAR', 0, 100, null, 'Экспертная оценка, % максимума; 003', 'STATED', 'ru'),
    ('mechanisms.low-performing', 'Работа со школами с низкими результатами', 'Work with low-performing schools',
     'percent', 'PERCENT', 'TERRITORY', 'CALENDAR_YEAR', 0, 100, null, 'Экспертная оценка, % максимума; 003', 'STATED',
     'ru');
