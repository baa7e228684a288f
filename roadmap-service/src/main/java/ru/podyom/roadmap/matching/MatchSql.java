package ru.podyom.roadmap.matching;

/** The one query of this package: schools to be supported, what they are weak in, and who could mentor them in it. */
final class MatchSql {

    private static final String WEAKNESSES = """
            with supported as (
                select s.* from match_school s where %1$s and s.code > :after order by s.code limit :rows),
            on_list as (
                select l.school, l.rule_set, l.subjects
                  from match_status l join supported s on s.code = l.school
                 where l.school_year = :year and l.listed),
            own as (
                select r.school, r.subject, r.procedure, r.region, r.participants, r.share_below, r.share_good, r.doubtful
                  from match_result r join supported s on s.code = r.school
                 where r.school_year = :year and r.share_below is not null %2$s),
            subject as (
                select school, subject, bool_or(low) as low, bool_or(listed) as listed
                  from (select r.school, r.subject, r.share_below >= :low as low, false as listed from own r
                        union all
                        select r.school, r.subject, false, true
                          from (select school, unnest(subjects) as subject from on_list) r where true %2$s
                        %3$s) told
                 group by school, subject %4$s),""";

    private static final String CANDIDATES = """
            pair as (
                select o.school, o.subject, m.school as mentor,
                       array_agg(o.procedure order by o.procedure) filter (where m.participants > 0) as procedures,
                       coalesce(sum(m.participants), 0) as n, sum(m.below) as below,
                       sum(o.share_below * m.participants) / nullif(sum(m.participants), 0) as against_below,
                       sum(m.participants) filter (where good_known) as good_n,
                       sum(m.good) filter (where good_known) as good,
                       sum(o.share_good * m.participants) filter (where good_known)
                           / nullif(sum(m.participants) filter (where good_known), 0) as against_good
                  from subject w
                  join own o on o.school = w.school and o.subject = w.subject
                  join match_result m on m.procedure = o.procedure and m.region = o.region and m.school <> o.school
                 cross join lateral (select m.good is not null and o.share_good is not null as good_known) both_know
                 where (w.low or w.listed) and m.share_below is not null and not m.doubtful
                 group by o.school, o.subject, m.school),
            candidate as (
                select p.*, n >= :least as enough,
                       case when n >= :least then wilson_high(below, n) end as below_high,
                       case when good_n > 0 then wilson_low(good, good_n) end as good_low,
                       exists (select from match_status l
                                where l.school = p.mentor and l.listed and l.school_year >= :year) as listed,
                       c.name, c.kind, c.locality, c.pupils, c.municipality, c.territory_path,
                       c.kind = s.kind as same_kind,
                       c.kind = any(array['primary', 'basic', 'secondary', 'secondaryAdvanced'])
                           and s.kind = any(array['primary', 'basic', 'secondary', 'secondaryAdvanced']) as both_ordinary,
                       c.locality = s.locality as same_locality,
                       case when c.pupils > 0 and s.pupils > 0
                            then cast(least(c.pupils, s.pupils) as numeric) / greatest(c.pupils, s.pupils) end as size_ratio,
                       case when length(c.oktmo) = 11 and c.oktmo = s.oktmo and right(c.oktmo, 3) <> '000' then 'settlement'
                            when c.municipality = s.municipality then 'municipality' else 'region' end as place
                  from pair p join supported s on s.code = p.school join match_school c on c.code = p.mentor
                 where c.closed_on is null or c.closed_on > :today),
            considered as (
                select school, subject, count(*) as took, count(*) filter (where n > 0) as known,
                       count(*) filter (where enough) as enough,
                       count(*) filter (where enough and not listed) as free,
                       count(*) filter (where enough and not listed and below_high < least(:low, against_below)) as stronger
                  from candidate group by school, subject),
            scored as (
                select c.*,
                       round(cast(least(1, (against_below - below_high) / :gap) * :fewerBelow as numeric), 1) as p_below,
                       round(cast(greatest(0, least(1, (good_low - against_good) / :gap)) * :moreGood as numeric), 1)
                           as p_good,
                       case when same_kind then 1 when both_ordinary then 0.5 else 0 end * :kind as p_kind,
                       case when same_locality then 1 when not same_locality then 0 end * :locality as p_locality,
                       round(size_ratio * :size, 1) as p_size,
                       case place when 'settlement' then 1 when 'municipality' then 0.7 else 0.3 end * :place as p_place
                  from candidate c
                 where enough and not listed and below_high < least(:low, against_below)),
            ranked as (
                select *, row_number() over (partition by school, subject order by score desc, below_high, mentor) as rank
                  from scored cross join lateral (
                      select p_below + coalesce(p_good, 0) + p_kind + coalesce(p_locality, 0) + coalesce(p_size, 0)
                             + p_place as score) added),
            best as (select * from ranked where rank <= :mentors),""";

    private static final String REASONED = """
            reasoned as (
                select w.*, c.took, c.known, c.enough, c.free, c.stronger,
                       case when not exists (select from own o where o.school = w.school and o.subject = w.subject)
                                then 'noResults'
                            when not (w.low or w.listed) then 'notWeak'
                            when c.took is null then 'nobodyComparable'
                            when c.known = 0 then 'participantsNotKnown'
                            when c.enough = 0 then 'tooFewParticipants'
                            when c.free = 0 then 'allListed'
                            when c.stronger = 0 then 'nobodyStronger' end as missing
                  from subject w left join considered c on c.school = w.school and c.subject = w.subject)
            """;

    private static final String AS_JSON = """
            , mentors as (
                select school, subject, jsonb_agg(jsonb_build_object(
                           'school', jsonb_build_object(
                               'code', mentor, 'name', name, 'kind', kind, 'locality', locality, 'pupils', pupils,
                               'municipality', municipality, 'territoryPath', territory_path),
                           'score', score,
                           'parts', jsonb_build_array(
                               jsonb_build_object('part', 'fewerBelow', 'points', p_below, 'of', :fewerBelow),
                               jsonb_build_object('part', 'moreGood', 'points', p_good, 'of', :moreGood),
                               jsonb_build_object('part', 'kind', 'points', p_kind, 'of', :kind),
                               jsonb_build_object('part', 'locality', 'points', p_locality, 'of', :locality),
                               jsonb_build_object('part', 'size', 'points', p_size, 'of', :size),
                               jsonb_build_object('part', 'place', 'points', p_place, 'of', :place)),
                           'results', jsonb_build_object(
                               'procedures', procedures, 'supportedBelow', round(against_below, 1), 'participants', n,
                               'below', round(below, 1), 'shareBelow', round(100 * below / n, 1),
                               'shareBelowHigh', round(cast(below_high as numeric), 1),
                               'supportedGood', round(against_good, 1), 'goodParticipants', good_n,
                               'shareGood', round(100 * good / nullif(good_n, 0), 1),
                               'shareGoodLow', round(cast(good_low as numeric), 1)),
                           'context', jsonb_build_object(
                               'sameKind', same_kind, 'sameLocality', same_locality, 'sizeRatio', round(size_ratio, 2),
                               'place', place)) order by rank) as list
                  from best group by school, subject),
            subjects as (
                select w.school, jsonb_agg(jsonb_build_object(
                           'subject', w.subject, 'lowResult', w.low, 'onList', w.listed,
                           'results', coalesce((
                               select jsonb_agg(jsonb_build_object(
                                          'procedure', o.procedure, 'participants', o.participants,
                                          'shareBelow', round(o.share_below, 1), 'shareGood', round(o.share_good, 1),
                                          'doubtful', o.doubtful) order by o.procedure)
                                 from own o where o.school = w.school and o.subject = w.subject), '[]'),
                           'considered', jsonb_build_object(
                               'tookTheSame', coalesce(w.took, 0), 'enoughParticipants', coalesce(w.enough, 0),
                               'notListed', coalesce(w.free, 0), 'stronger', coalesce(w.stronger, 0)),
                           'mentors', coalesce(m.list, '[]'), 'missing', w.missing) order by w.subject) as list
                  from reasoned w left join mentors m on m.school = w.school and m.subject = w.subject
                 group by w.school)
            select cast(jsonb_strip_nulls(jsonb_build_object(
                       'school', jsonb_build_object(
                           'code', s.code, 'name', s.name, 'kind', s.kind, 'locality', s.locality, 'pupils', s.pupils,
                           'municipality', s.municipality, 'territoryPath', s.territory_path),
                       'listedBy', coalesce((select jsonb_agg(l.rule_set order by l.rule_set) from on_list l
                                              where l.school = s.code), '[]'),
                       'subjects', coalesce(b.list, '[]'),
                       'missing', case when b.list is not null then null
                                       when exists (select from own o where o.school = s.code) then 'notWeak'
                                       else 'noResults' end)) as text)
              from supported s left join subjects b on b.school = s.code
             order by s.code""";

    private static final String AS_ROWS = """
            select s.code as school, s.name, w.subject, w.missing, b.rank, b.mentor, b.name as "mentorName",
                   b.municipality as "mentorMunicipality", b.score, b.p_below as "fewerBelow", b.p_good as "moreGood",
                   b.p_kind as kind, b.p_locality as locality, b.p_size as size, b.p_place as place,
                   array_to_string(b.procedures, ' ') as procedures, round(b.against_below, 1) as "supportedBelow",
                   b.n as participants, round(100 * b.below / b.n, 1) as "shareBelow",
                   round(cast(b.below_high as numeric), 1) as "shareBelowHigh",
                   round(b.against_good, 1) as "supportedGood", round(100 * b.good / nullif(b.good_n, 0), 1) as "shareGood",
                   round(cast(b.good_low as numeric), 1) as "shareGoodLow"
              from supported s
              left join reasoned w on w.school = s.code
              left join best b on b.school = w.school and b.subject = w.subject
             order by s.code, w.subject, b.rank""";

    private MatchSql() {}

    static String json(Asked asked) {
        return common(asked) + AS_JSON;
    }

    static String rows(Asked asked) {
        return common(asked) + AS_ROWS;
    }

    private static String common(Asked asked) {
        String onlyOf = asked.subject() == null ? "" : "and r.subject = :subject";
        // What is asked for is answered, if only with the reason why there is nothing to propose.
        String andAsked =
                asked.subject() == null ? "" : "union all select s.code, :subject, false, false from supported s";
        String weak = asked.subject() == null ? "having bool_or(low or listed)" : "";
        return WEAKNESSES.formatted(asked.whom(), onlyOf, andAsked, weak) + "\n" + CANDIDATES + "\n" + REASONED;
    }
}
