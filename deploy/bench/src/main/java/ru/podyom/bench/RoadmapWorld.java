package ru.podyom.bench;

import java.sql.SQLException;

/**
 * Programmes of municipalities and of their schools with five years of occurrences, three of them past: of each hundred
 * activities forty are carried out yearly, thirty twice a year, twenty quarterly and ten monthly. A municipality has a
 * programme of its own, of which each fifth activity is for its schools, and nineteen schools with one each.
 */
final class RoadmapWorld {

    /** A municipality and its schools. */
    static final int TOGETHER = 20;

    private static final String TERRITORIES = """
            insert into territory (code, name, level, path, version)
            select 'ru', 'Россия', 'federation', 'ru', 1
            union all select 'reg', 'Регион', 'region', 'ru/reg', 1
            union all select 'm' || m, 'Округ ' || m, 'municipality', 'ru/reg/m' || m, 1 from generate_series(1, %d) m""";

    private static final String SCHOOLS = """
            insert into school (code, name, municipality, territory_path, version)
            select 's' || m || '-' || s, 'Школа ' || s, 'm' || m, 'ru/reg/m' || m, 1
              from generate_series(1, %d) m, generate_series(1, 19) s""";

    private static final String PROGRAMMES = """
            insert into programme (id, code, title, level, territory, territory_path, school, term_from, term_to, state)
            select uuidv7(), 'p-' || path.code || coalesce('-' || s.code, ''), 'Программа',
                   case when s.code is null then 'MUNICIPALITY' else 'SCHOOL' end, path.code, path.path, s.code,
                   current_date - 1095, current_date + 730, 'RUNNING'
              from territory path
              left join lateral (select null as code union all
                                 select code from school where municipality = path.code) s on true
             where path.level = 'municipality'""";

    private static final String ACTIVITIES = """
            insert into activity (id, programme_id, programme_code, territory_path, school, position, number, kind, title,
                                  leaf, state, roles, audience)
            select uuidv7(), p.id, p.code, p.territory_path, p.school, n, n || '.', 'ACTIVITY', 'Мероприятие ' || n,
                   true, 'PLANNED',
                   jsonb_build_object('responsible', jsonb_build_object('wording', 'Методист ' || n %% 7)),
                   case when p.school is null and n %% 5 = 0 then 'ALL_SCHOOLS' else 'PROGRAMME' end
              from programme p, generate_series(1, %d) n""";

    private static final String OCCURRENCES = """
            insert into occurrence (activity_id, programme_id, programme_code, territory_path, school, slot, label,
                                    opens_on, due_on, state, done_on, live)
            select a.id, a.programme_id, a.programme_code, a.territory_path, who.school, 't/' || o, o || '-й раз',
                   w.due - w.days + 1, w.due,
                   case when w.due < current_date and hashint8(o * 31 + position) % 100 between -85 and 85
                        then 'DONE' else 'PLANNED' end,
                   case when w.due < current_date and hashint8(o * 31 + position) % 100 between -85 and 85
                        then w.due - 3 end,
                   true
              from activity a
             cross join lateral (select case when position % 10 < 4 then 5 when position % 10 < 7 then 10
                                             when position % 10 < 9 then 20 else 60 end as times) many
             cross join lateral (select a.school where a.audience = 'PROGRAMME' union all
                                 select code from school s
                                  where s.territory_path = a.territory_path and a.audience <> 'PROGRAMME') who
             cross join lateral generate_series(1, many.times) o
             cross join lateral (select 1825 / many.times as days,
                                        current_date - 1095 + o * (1825 / many.times) as due) w""";

    private RoadmapWorld() {}

    static void fill(Rig rig, int programmes, int activities) throws SQLException {
        int municipalities = programmes / TOGETHER;
        rig.sql("set session_replication_role = replica"); // the rows are consistent; no need to look up each key
        rig.sql(TERRITORIES.formatted(municipalities));
        rig.sql(SCHOOLS.formatted(municipalities));
        rig.sql(PROGRAMMES);
        rig.sql(ACTIVITIES.formatted(activities));
        rig.sql(OCCURRENCES);
        rig.sql("set session_replication_role = origin");
        rig.sql("vacuum analyze");
        rig.sql("checkpoint");
    }
}
