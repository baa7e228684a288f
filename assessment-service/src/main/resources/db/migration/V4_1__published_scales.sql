-- Scales as far as public sources give them. What is not known of a year is not there: no scale is better than a guess.

-- ОГЭ: one undated table. For four subjects a letter or a legal data base confirms it for 2023; by the top score of
-- literature it is the table of 2024, which is why that year is marked as unverified.
with foreign_language (code) as (values ('EN'), ('DE'), ('FR'), ('ES')),
printed (subject, mark3, mark4, mark5, max_score, conditions, confirmed) as (values
    ('RU', 15, 23, 29, 33, '[{"mark": 4, "tag": "GK", "atLeast": 4}, {"mark": 5, "tag": "GK", "atLeast": 6}]',
        'письмо от 21.02.2023 № 04-57'),
    ('MA', 8, 15, 22, 31, '[{"mark": 3, "tag": "geometry", "atLeast": 2}]', 'письмо от 21.02.2023 № 04-57'),
    ('FI', 11, 23, 35, 45, '[]', 'письмо от 21.02.2023 № 04-57'),
    ('HI', 10, 21, 31, 40, '[]', null),
    ('BI', 13, 26, 38, 48, '[]', null),
    ('GG', 12, 19, 26, 31, '[]', null),
    ('OB', 14, 24, 32, 37, '[]', null),
    ('IS', 11, 21, 30, 37, '[]', 'КонсультантПлюс LAW_441844'),
    ('LI', 16, 24, 32, 37, '[]', null),
    ('IN', 5, 11, 16, 19, '[]', null),
    ('foreign', 29, 46, 58, 68, '[]', null)),
scale as (
    select coalesce(f.code, p.subject) as subject, p.mark3, p.mark4, p.mark5, p.max_score, p.conditions::jsonb as conditions,
           p.confirmed, f.code is not null as is_foreign
      from printed p left join foreign_language f on p.subject = 'foreign')
insert into grade_scale (exam, subject, purpose, school_year_from, school_year_to, territory_path,
                         mark3, mark4, mark5, max_score, conditions, source, certainty, note)
select 'OGE', subject, 'MARK', '2022-2023', '2022-2023', 'ru', mark3, mark4, mark5, max_score, conditions,
       'Таблица csedu.ru (без даты); для 2023 года подтверждает ' || confirmed, 'PUBLISHED', null
  from scale where confirmed is not null
union all
select 'OGE', subject, 'MARK', '2023-2024', '2023-2024', 'ru', mark3, mark4, mark5, max_score, conditions,
       'Таблица csedu.ru (без даты)', 'UNVERIFIED',
       'Баллы опубликованы, год не указан: на таблицу 2024 года (письмо № 04-48) указывает максимум 37 по литературе'
           || case when is_foreign then '; шкала дана для иностранных языков вместе' else '' end
  from scale;

-- ОГЭ 2019: only where the mark 3 begins.
with minimum (subject, mark3) as (values
    ('RU', 15), ('MA', 8), ('FI', 10), ('HI', 9), ('BI', 13), ('GG', 12), ('OB', 15), ('IS', 13), ('LI', 12), ('IN', 5),
    ('EN', 29), ('DE', 29), ('FR', 29), ('ES', 29))
insert into grade_scale (exam, subject, purpose, school_year_from, school_year_to, territory_path, mark3, source,
                         certainty, note)
select 'OGE', subject, 'MARK', '2018-2019', '2018-2019', 'ru', mark3, 'Минимальные баллы 2019 года, письмо № 10-151',
       'PUBLISHED', 'Известна только граница отметки «3»; наибольший балл и дополнительные условия не приведены'
  from minimum;

-- ЕГЭ 2026: minima on the test scale.
with minimum (subject, variant, least) as (values
    ('RU', null, 24), ('MA', 'PROFILE', 27), ('FI', null, 36), ('HI', null, 36), ('BI', null, 36), ('IN', null, 40),
    ('IS', null, 32), ('LI', null, 32), ('GG', null, 37), ('OB', null, 42),
    ('EN', null, 22), ('DE', null, 22), ('FR', null, 22), ('ES', null, 22), ('ZH', null, 22))
insert into grade_scale (exam, subject, variant, purpose, school_year_from, school_year_to, territory_path, minimum,
                         source, certainty, note)
select 'EGE', subject, variant, 'CERTIFICATE', '2025-2026', '2025-2026', 'ru', least,
       'sia.ru, rambler: минимальные баллы ЕГЭ 2026 года', 'PUBLISHED',
       case when least = 22 then 'Дано для иностранных языков вместе' end
  from minimum
union all
select 'EGE', 'RU', null, 'UNIVERSITY', '2025-2026', '2025-2026', 'ru', 36,
       'sia.ru, rambler: минимальные баллы ЕГЭ 2026 года', 'PUBLISHED', null;

insert into grade_scale (exam, subject, variant, purpose, school_year_from, school_year_to, territory_path,
                         mark3, mark4, mark5, max_score, source, certainty, note)
values ('EGE', 'MA', 'BASE', 'MARK', '2025-2026', '2025-2026', 'ru', 7, 12, 17, 21, 'Общеизвестная шкала базового уровня',
        'COMMON', 'Отметка «3» — минимум для аттестата 2026 года (sia.ru, rambler); для других лет шкала не проверена');

-- High scorers (высокобалльники), in any year.
insert into grade_scale (exam, subject, variant, purpose, territory_path, minimum, source, certainty)
select 'EGE', subject, case when subject = 'MA' then 'PROFILE' end, 'HIGH_SCORE', 'ru', 81,
       'Принятое определение высокобалльника: не менее 81 балла', 'COMMON'
  from unnest(array['RU', 'MA', 'FI', 'HI', 'BI', 'IN', 'IS', 'LI', 'GG', 'OB', 'EN', 'DE', 'FR', 'ES', 'ZH']) as subject;
