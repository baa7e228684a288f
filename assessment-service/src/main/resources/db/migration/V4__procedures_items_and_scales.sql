-- What can be assessed, by a code for life; grown by migrations, not by callers.
create table subject (
    code       text primary key check (code ~ '^[A-Z]{2,20}$'),
    short_name text not null unique, -- as in the head of a printed table: РУ, МА
    name       text not null
);
insert into subject (code, short_name, name) values
    ('RU', 'РУ', 'Русский язык'),
    ('MA', 'МА', 'Математика'),
    ('OM', 'ОМ', 'Окружающий мир'),
    ('LC', 'ЛЧ', 'Литературное чтение'),
    ('LI', 'ЛИ', 'Литература'),
    ('IS', 'ИС', 'История'),
    ('OB', 'ОБ', 'Обществознание'),
    ('GG', 'ГГ', 'География'),
    ('BI', 'БИ', 'Биология'),
    ('FI', 'ФИ', 'Физика'),
    ('HI', 'ХИ', 'Химия'),
    ('IN', 'ИН', 'Информатика'),
    ('EN', 'АЯ', 'Английский язык'),
    ('DE', 'НЯ', 'Немецкий язык'),
    ('FR', 'ФЯ', 'Французский язык'),
    ('ES', 'ИЯ', 'Испанский язык'),
    ('ZH', 'КЯ', 'Китайский язык'),
    ('IT', 'ИТ', 'Итальянский язык'),
    ('RL', 'РЯ', 'Родной язык'),
    ('RO', 'РЛ', 'Родная литература'),
    ('AS', 'АС', 'Астрономия'),
    ('EL', 'ЭЛ', 'Экология'),
    ('EK', 'ЭК', 'Экономика'),
    ('PR', 'ПР', 'Право'),
    ('MH', 'МХК', 'Искусство (мировая художественная культура)'),
    ('IZ', 'ИЗО', 'Изобразительное искусство'),
    ('MU', 'МУ', 'Музыка'),
    ('TE', 'ТЕ', 'Труд (технология)'),
    ('FK', 'ФК', 'Физическая культура'),
    ('OZ', 'ОБЗР', 'Основы безопасности и защиты Родины (ОБЖ)'),
    ('CG', 'ЧГ', 'Читательская грамотность'),
    ('MG', 'МГ', 'Математическая грамотность'),
    ('EG', 'ЕГ', 'Естественно-научная грамотность'),
    ('FG', 'ФГ', 'Функциональная грамотность'),
    ('MP', 'МП', 'Метапредметная работа');
-- A procedure that is there already keeps its subject, named by its code until somebody names it better.
insert into subject (code, short_name, name)
select distinct subject, subject, subject from assessment_procedure
on conflict (code) do nothing;

alter table assessment_procedure
    add constraint procedure_subject foreign key (subject) references subject (code),
    add column variant        text check (variant in ('BASE', 'PROFILE', 'ADVANCED')),
    add column current_grade  int check (current_grade between 1 and 11), -- null: the grade tested
    add column season         text check (season in ('AUTUMN', 'WINTER', 'SPRING', 'SUMMER')),
    add column olympiad_stage text check (olympiad_stage in ('SCHOOL', 'MUNICIPAL', 'REGIONAL', 'FINAL')),
    add column level          text check (level in ('NATIONAL', 'REGIONAL', 'MUNICIPAL', 'SCHOOL')),
    add column obligatory     boolean,
    add column opens_on       date,
    add column closes_on      date,
    add column max_score      int check (max_score between 1 and 500),
    add check (closes_on >= opens_on),
    add check (olympiad_stage is null or type = 'OLYMPIAD');
create index procedure_by_subject on assessment_procedure (subject, type, school_year, grade, code);

-- One row a procedure: its items are written and read as one list.
create table procedure_items (
    procedure_id   uuid primary key references assessment_procedure (id),
    territory_path text        not null, -- the procedure's
    items          jsonb       not null, -- as in Item
    score          int         not null, -- sum of their greatest scores
    version        int         not null default 0,
    changed_at     timestamptz not null default clock_timestamp()
);

-- One row per edition of a scale; the current one is not superseded.
create table grade_scale (
    id               uuid primary key     default uuidv7(),
    exam             text        not null, -- a type of procedure
    subject          text        not null references subject (code),
    variant          text check (variant in ('BASE', 'PROFILE', 'ADVANCED')), -- null: whichever
    grade            int check (grade between 1 and 11),                      -- null: whichever
    purpose          text        not null check (purpose in ('MARK', 'CERTIFICATE', 'UNIVERSITY', 'HIGH_SCORE')),
    school_year_from text check (school_year_from ~ '^[0-9]{4}-[0-9]{4}$'),   -- null: ever since
    school_year_to   text check (school_year_to ~ '^[0-9]{4}-[0-9]{4}$'),     -- null: until another is made
    territory_path   text        not null,
    mark3            int, -- least primary score of the mark
    mark4            int, -- null with a mark3: not known
    mark5            int,
    max_score        int,
    minimum          int check (minimum between 0 and 100), -- on the test scale of 100
    conditions       jsonb       not null default '[]',
    source           text        not null,
    certainty        text        not null check (certainty in ('STATED', 'PUBLISHED', 'COMMON', 'UNVERIFIED')),
    note             text,
    edition          int         not null default 1,
    supersedes       uuid references grade_scale (id),
    recorded_by      text        not null default 'migration',
    recorded_at      timestamptz not null default clock_timestamp(),
    superseded_at    timestamptz,
    version          int         not null default 0,
    check (school_year_to >= school_year_from),
    check ((purpose = 'MARK') = (mark3 is not null)),
    check ((purpose = 'MARK') = (minimum is null)),
    check (mark4 is not null or mark5 is null),
    check (mark3 > 0 and mark4 > mark3 and mark5 > mark4),
    check (max_score >= coalesce(mark5, mark4, mark3))
);
create unique index grade_scale_current
    on grade_scale (exam, subject, territory_path, purpose, variant, grade, school_year_from) nulls not distinct
    where superseded_at is null;

alter table subject enable row level security;
create policy subject_read on subject for select using (coalesce(current_setting('podyom.scope', true), '') <> '');

alter table procedure_items enable row level security;
create policy items_read on procedure_items for select
    using (coalesce(current_setting('podyom.scope', true), '') <> '');
create policy items_add on procedure_items for insert with check (in_scope(territory_path));
create policy items_change on procedure_items for update using (in_scope(territory_path));

alter table grade_scale enable row level security;
create policy scale_read on grade_scale for select
    using (coalesce(current_setting('podyom.scope', true), '') <> '');
create policy scale_add on grade_scale for insert with check (in_scope(territory_path));
create policy scale_change on grade_scale for update using (in_scope(territory_path));
