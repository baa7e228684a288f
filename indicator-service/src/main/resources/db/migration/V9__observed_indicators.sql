-- The indicators of the five programmes that only people can feed: each divides what was observed by what it is part of,
-- over the schools of which both are known.
create function observed_ratio(part text, whole text) returns table (numerator text, denominator text)
    language sql immutable
    return ('school.observed[''' || part || ''']',
            '[''' || part || ''', ''' || whole || '''].all(e, e in school.observed) ? school.observed[''' || whole || '''] : 0.0');

create function observed_condition(element text) returns table (numerator text, denominator text)
    language sql immutable
    return ('school.observed[''' || element || '''] == 1.0', '''' || element || ''' in school.observed');

insert into indicator (code, version, name_ru, name_en, unit, direction, decimals, level, subject, period_kind,
                       combination, scope, numerator, denominator, source, certainty, valid_from)
select given.code, 1, name_ru, name_en, 'percent', direction, 1, 'municipality', 'SCHOOL', period_kind, combination, scope,
       formulas.numerator, formulas.denominator, source, certainty, '2015-09-01'
  from (values
    ('deficit-work-share', 'Доля школ, работающих с профессиональными дефицитами',
     'Share of schools that work on professional deficits', 'HIGHER', 'SCHOOL_YEAR', 'ALL', 'school.deficit-work', null,
     '000-1', 'STATED'),
    ('supported-share', 'Доля школ, получивших адресную помощь', 'Share of schools that had targeted help', 'HIGHER',
     'SCHOOL_YEAR', 'ALL', 'school.targeted-help', null, '000-2', 'STATED'),
    ('supported-claimed-share', 'Доля школ программы, получивших адресную помощь',
     'Share of a programme''s schools that had targeted help', 'HIGHER', 'SCHOOL_YEAR', 'CLAIMED',
     'school.targeted-help', null, 'паспорт 001', 'STATED'),
    ('methodical-support-share', 'Доля школ в системе методического сопровождения',
     'Share of schools with methodical support', 'HIGHER', 'SCHOOL_YEAR', 'ALL', 'school.methodical-support', null,
     'паспорт 001; знаменатель — все школы', 'STATED'),
    ('content-management-share', 'Доля школ, довольных управлением сетью',
     'Share of schools content with the management of their network', 'HIGHER', 'CALENDAR_YEAR', 'ALL',
     'school.content-management', null, '004, показатель 4', 'STATED'),
    ('content-information-share', 'Доля школ, довольных информационно-методической помощью',
     'Share of schools content with information and methodical help', 'HIGHER', 'CALENDAR_YEAR', 'ALL',
     'school.content-information', null, '004, показатель 5', 'STATED'),
    ('resources-grown-share', 'Доля школ с повысившимся ресурсным обеспечением',
     'Share of schools with more resources', 'HIGHER', 'CALENDAR_YEAR', 'ALL', 'school.resources-grown', null,
     '004, показатель 6', 'STATED'),
    ('networked-teachers-share', 'Доля педагогов в сетевом взаимодействии', 'Share of teaching staff in networks',
     'HIGHER', 'SCHOOL_YEAR', 'ALL', 'teachers.networked', 'teachers', '000-3а, 001-2', 'STATED'),
    ('regionally-networked-teachers-share', 'Доля педагогов в региональных сообществах',
     'Share of teaching staff in regional networks', 'HIGHER', 'SCHOOL_YEAR', 'ALL', 'teachers.networked.regional',
     'teachers', '000-3б', 'STATED'),
    ('modern-technologies-share', 'Доля педагогов, применяющих современные технологии',
     'Share of teaching staff who use modern technologies', 'HIGHER', 'SCHOOL_YEAR', 'ALL',
     'teachers.modern-technologies', 'teachers', '000-7', 'STATED'),
    ('supported-teachers-share', 'Доля педагогов в методическом сопровождении',
     'Share of teaching staff with methodical support', 'HIGHER', 'SCHOOL_YEAR', 'ALL', 'teachers.methodical-support',
     'teachers', 'паспорт 001', 'STATED'),
    ('improved-teachers-share', 'Доля педагогов, повысивших качество работы',
     'Share of teaching staff whose work has improved', 'HIGHER', 'SCHOOL_YEAR', 'ALL', 'teachers.improved', 'teachers',
     'паспорт 001', 'STATED'),
    ('category-teachers-share', 'Доля педагогов с высшей или первой категорией',
     'Share of teaching staff of the highest or first category', 'HIGHER', 'SCHOOL_YEAR', 'ALL', 'teachers.category',
     'teachers', '002 п. 4.5; 003; 004', 'STATED'),
    ('trained-subject-teachers-share', 'Доля учителей-предметников, прошедших целевые курсы',
     'Share of subject teachers who took the targeted courses', 'HIGHER', 'SCHOOL_YEAR', 'CLAIMED',
     'subject-teachers.trained', 'subject-teachers', '001-4', 'STATED'),
    ('diagnosed-subject-teachers-share', 'Доля учителей-предметников, прошедших диагностику',
     'Share of subject teachers whose deficits were diagnosed', 'HIGHER', 'SCHOOL_YEAR', 'CLAIMED',
     'subject-teachers.diagnosed', 'subject-teachers', '001-5', 'STATED'),
    ('content-respondents-share', 'Доля довольных качеством образования', 'Share of those content with the quality',
     'HIGHER', 'SCHOOL_YEAR', 'ALL', 'respondents.satisfied', 'respondents', '000-8', 'STATED'),
    ('supplementary-education-share', 'Доля обучающихся в дополнительном образовании',
     'Share of pupils in supplementary education', 'HIGHER', 'SCHOOL_YEAR', 'ALL', 'pupils.supplementary', 'pupils',
     '000-6', 'STATED'),
    ('basic-certificates-share', 'Доля выпускников 9 классов с аттестатом', 'Share of graduates of grade 9 certified',
     'HIGHER', 'SCHOOL_YEAR', 'ALL', 'graduates.basic.certified', 'graduates.basic', '002', 'STATED'),
    ('secondary-certificates-share', 'Доля выпускников 11 классов с аттестатом',
     'Share of graduates of grade 11 certified', 'HIGHER', 'SCHOOL_YEAR', 'ALL', 'graduates.secondary.certified',
     'graduates.secondary', '002', 'STATED')
  ) as given (code, name_ru, name_en, direction, period_kind, scope, part, whole, source, certainty)
 cross join lateral (
    select * from observed_ratio(part, whole) where whole is not null
    union all
    select * from observed_condition(part) where whole is null) as formulas
 cross join lateral (
    select case when whole is null then 'SHARE_OF_SCHOOLS' else 'RATIO' end as combination) as combined;

drop function observed_ratio;
drop function observed_condition;

insert into indicator (code, version, name_ru, name_en, unit, direction, decimals, level, subject, period_kind,
                       combination, scope, numerator, denominator, source, certainty, valid_from)
values
    ('target-model', 1, 'Целевая модель принята', 'The target model is adopted', 'pieces', 'HIGHER', 0, 'municipality',
     'TERRITORY', 'SCHOOL_YEAR', 'SUM', 'ALL', 'territory.observed[''plan.model-adopted'']',
     '''plan.model-adopted'' in territory.observed', '001-1', 'STATED', '2015-09-01'),
    ('targeted-recommendations', 1, 'Видов адресных рекомендаций', 'Kinds of targeted recommendations', 'pieces',
     'HIGHER', 0, 'municipality', 'TERRITORY', 'SCHOOL_YEAR', 'SUM', 'ALL',
     'territory.observed[''plan.recommendations'']', '''plan.recommendations'' in territory.observed', '001-6',
     'STATED', '2015-09-01'),
    ('offences-growth', 1, 'Изменение числа правонарушений', 'Change of offences', 'cases', 'LOWER', 0, 'municipality',
     'SCHOOL', 'CALENDAR_YEAR', 'SUM', 'ALL',
     'school.observed[''pupils.offences''] - school.observedBefore[''pupils.offences'']',
     '''pupils.offences'' in school.observed && ''pupils.offences'' in school.observedBefore', '002', 'STATED',
     '2015-01-01');

insert into indicator (code, version, name_ru, name_en, unit, direction, decimals, level, subject, period_kind,
                       combination, scope, numerator, denominator, source, certainty, valid_from)
select replace(element, '.', '-'), 1, name_ru, name_en, 'percentOfMaximum', 'HIGHER', 0, 'municipality', 'TERRITORY',
       'CALENDAR_YEAR', 'MEAN', 'ALL', 'territory.observed[''' || element || ''']',
       '''' || element || ''' in territory.observed', '003, экспертная оценка', 'STATED', '2015-01-01'
  from (select code, name_ru, name_en from element where code like 'mechanisms.%') as mechanism (element, name_ru, name_en);
