-- The wording of the federal lists of 2021, as programme 001 quotes it: two or more procedures with 30 percent below
-- the minimum in the last year, or at least one in each of two years. 2019/20 had no comparable procedures.
insert into rule_set (code, version, name_ru, name_en, source, valid_from, valid_to, parameters, rules)
values ('shnor-2021', 1,
        'Школы с низкими образовательными результатами, правило 2021 года',
        'Low-performing schools, rule of 2021',
        'Критерии, приведённые в муниципальной программе 001 (Ленинск-Кузнецкий МО, 2021)',
        '2021-01-01', null,
        '{"threshold": 30, "comparison": "ge", "c1Min": 2, "c1Years": 1, "c2Years": 2, "c2SameProcedure": false,
          "minParticipants": 0, "skipYears": ["2019-2020"], "excludeDoubtful": false, "useCounts": true,
          "procedures": ["VPR-MA-5", "VPR-MA-6", "VPR-MA-7", "VPR-MA-8", "VPR-RU-5", "VPR-RU-6", "VPR-RU-7",
                         "VPR-RU-8", "OGE-MA-9", "OGE-RU-9", "EGE-MA-11", "EGE-RU-11"]}',
        '{"low": "p.comparison == ''ge'' ? r.share >= p.threshold : r.share > p.threshold",
          "criteria": [
            {"code": "C1", "nameRu": "Низкий результат в нескольких процедурах одного года",
             "nameEn": "Low results in several procedures of one year",
             "evidence": "low.filter(r, r.yearsAgo < p.c1Years)",
             "fired": "evidence.exists(e, evidence.filter(o, o.yearsAgo == e.yearsAgo).size() >= p.c1Min)"},
            {"code": "C2", "nameRu": "Низкий результат в каждом из нескольких лет",
             "nameEn": "A low result in each of several years",
             "evidence": "low.filter(r, r.yearsAgo < p.c2Years)",
             "fired": "p.c2SameProcedure ? evidence.exists(e, yearsAgo.filter(y, y < p.c2Years).all(y, evidence.exists(o, o.yearsAgo == y && o.kind == e.kind))) : yearsAgo.filter(y, y < p.c2Years).all(y, evidence.exists(o, o.yearsAgo == y))"}],
          "listed": "fired.exists(c, true)"}');

insert into indicator (code, version, name_ru, name_en, unit, direction, decimals, subject, numerator, denominator,
                       source, valid_from)
values ('listed-schools-share', 1,
        'Доля школ с низкими образовательными результатами', 'Share of low-performing schools',
        'percent', 'LOWER', 1, 'SCHOOL',
        'school.listed ? 1.0 : 0.0', 'school.tested ? 1.0 : 0.0',
        'Школы в списке по действующему правилу, от школ с результатами года', '2021-01-01'),
       ('activities-done-share', 1,
        'Доля выполненных мероприятий программы', 'Share of a programme''s activities carried out',
        'percent', 'HIGHER', 1, 'ACTIVITY',
        'activity.leaf && activity.state == ''done'' ? 1.0 : 0.0',
        'activity.leaf && !(activity.state in [''cancelled'', ''notApplicable'']) ? 1.0 : 0.0',
        'Мероприятия с отметкой о выполнении, от всех, кроме отменённых и неприменимых', '2021-01-01');
