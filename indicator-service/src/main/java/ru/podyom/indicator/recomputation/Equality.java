package ru.podyom.indicator.recomputation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import ru.podyom.indicator.evaluation.SchoolEvaluation;

/** Compares stored contributions and totals with what they follow from. */
@ApplicationScoped
class Equality {

    private static final int MOST_DIFFERENCES = 100;
    private static final int CHUNK = 500;

    // A hash of code and seed: the same seed chooses the same schools, however they are stored.
    private static final String SAMPLE = """
            select code from (select code from school order by md5(code || cast(?1 as text)) limit ?2) as chosen
             order by code""";

    private static final String TOTALS = """
            with added as (
                select holder.key as holder, indicator_code, indicator_version, period,
                       sum(numerator) as numerator, sum(denominator) as denominator, count(*) as contributors
                  from contribution
                 cross join lateral (
                    select contribution.holder as key where not starts_with(contribution.holder, 'territory:')
                    union all
                    select 'territory:' || array_to_string(trim_array(parts, cardinality(parts) - depth), '/')
                      from (select string_to_array(substr(contribution.holder, 11), '/') as parts) as path,
                           generate_series(1, cardinality(parts)) as depth
                     where starts_with(contribution.holder, 'territory:')) as holder
                 group by holder.key, indicator_code, indicator_version, period)
            select coalesce(added.holder, total.holder) || ' ' || coalesce(added.indicator_code, total.indicator_code)
                   || ' ' || coalesce(added.period, total.period) as place,
                   added.numerator is not distinct from total.numerator
                   and added.denominator is not distinct from total.denominator
                   and added.contributors is not distinct from total.contributors
                   or added.holder is null and total.contributors = 0
                      and total.numerator = 0 and total.denominator = 0 as equal
              from added
              full join total on total.holder = added.holder and total.indicator_code = added.indicator_code
               and total.indicator_version = added.indicator_version and total.period = added.period""";

    private final EntityManager entities;
    private final SchoolEvaluation schools;

    Equality(EntityManager entities, SchoolEvaluation schools) {
        this.entities = entities;
        this.schools = schools;
    }

    EqualityAnswer check(int sample, int seed) {
        List<String> differences = new ArrayList<>();
        List<String> codes = sample(sample, seed);
        long contributions = 0;
        for (int from = 0; from < codes.size(); from += CHUNK) {
            contributions += schools.compare(codes.subList(from, Math.min(codes.size(), from + CHUNK)), differences);
        }
        long totals = addUp(differences);
        return new EqualityAnswer(
                codes.size(),
                contributions,
                totals,
                differences.stream().limit(MOST_DIFFERENCES).toList());
    }

    @SuppressWarnings("unchecked")
    private List<String> sample(int sample, int seed) {
        return entities.createNativeQuery(SAMPLE, String.class)
                .setParameter(1, seed)
                .setParameter(2, sample)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private long addUp(List<String> differences) {
        List<Object[]> rows = entities.createNativeQuery(
                        "select count(*), string_agg(place, chr(10) order by place) filter (where not equal) from ("
                                + TOTALS + ") as compared",
                        Object[].class)
                .getResultList();
        Object[] row = rows.get(0);
        if (row[1] != null) {
            ((String) row[1]).lines().map(place -> "total of " + place).forEach(differences::add);
        }
        return ((Number) row[0]).longValue();
    }
}
