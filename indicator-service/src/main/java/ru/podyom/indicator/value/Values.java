package ru.podyom.indicator.value;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.definition.Indicator;
import ru.podyom.indicator.definition.Indicators;
import ru.podyom.indicator.definition.PeriodKind;
import ru.podyom.indicator.target.Target;
import ru.podyom.indicator.target.Targets;
import ru.podyom.indicator.territory.Holder;
import ru.podyom.runtime.problem.Problems;

/** Reads sums beside their targets. */
@ApplicationScoped
class Values {

    private static final String SCHOOL = "school:";
    private static final String PROGRAMME = "programme:";

    private static final String TOTALS = """
            select indicator_code, indicator_version, period, numerator, denominator, contributors
              from total where holder = ?1 and indicator_code = any(?2)""";

    private static final String OF_SCHOOL = """
            select indicator_code, indicator_version, period, numerator, denominator, 1
              from contribution where subject = ?1 and indicator_code = any(?2)""";

    private static final String FAILURES = """
            select indicator_code, count(*) from evaluation_failure
             where period = ?1 and (territory_path = ?2 or starts_with(territory_path, ?2 || '/'))
             group by indicator_code""";

    private static final String FAILURES_OF_SCHOOL = """
            select indicator_code, count(*) from evaluation_failure
             where period = ?1 and subject = ?2 group by indicator_code""";

    private final EntityManager entities;
    private final Indicators indicators;
    private final Targets targets;

    Values(EntityManager entities, Indicators indicators, Targets targets) {
        this.entities = entities;
        this.indicators = indicators;
        this.targets = targets;
    }

    /** Every indicator of this kind of holder and period, or the one asked for; without contributions, a typed absence. */
    List<IndicatorValue> of(Holder holder, String period, @Nullable String code) {
        List<Indicator> wanted = wanted(holder, period, code);
        Map<String, List<Sums.Sum>> sums = sums(holder, wanted);
        Map<String, TargetRange> promised = targets.ofHolder(holder.key(), period).stream()
                .collect(Collectors.toMap(Target::indicator, TargetRange::of));
        Map<String, Long> failed = failed(holder, period);
        return wanted.stream()
                .map(one -> IndicatorValue.of(
                        one,
                        holder.key(),
                        period,
                        new Sums(sums.getOrDefault(one.code(), List.of())),
                        promised.get(one.code()),
                        failed.getOrDefault(one.code(), 0L)))
                .toList();
    }

    Indicator definition(String code, int version) {
        return indicators.findById(new Indicator.Key(code, version));
    }

    private List<Indicator> wanted(Holder holder, String period, @Nullable String code) {
        boolean programme = holder.key().startsWith(PROGRAMME);
        PeriodKind kind = PeriodKind.of(period);
        List<Indicator> wanted = indicators.published().stream()
                .filter(one -> (one.subject() == Indicator.Subject.ACTIVITY) == programme)
                .filter(one -> one.periodKind() == kind && one.holdsIn(period))
                .filter(one -> code == null || code.equals(one.code()))
                .toList();
        if (wanted.isEmpty() && code != null) {
            throw Problems.notFound("indicator of such a holder and period", code);
        }
        return wanted;
    }

    private Map<String, List<Sums.Sum>> sums(Holder holder, List<Indicator> wanted) {
        boolean school = holder.key().startsWith(SCHOOL);
        String key = school ? holder.key().substring(SCHOOL.length()) : holder.key();
        Map<String, List<Sums.Sum>> found = new HashMap<>();
        for (Object[] row : rows(
                school ? OF_SCHOOL : TOTALS,
                key,
                wanted.stream().map(Indicator::code).toArray(String[]::new))) {
            Sums.Sum sum = new Sums.Sum(
                    (String) row[0],
                    ((Number) row[1]).intValue(),
                    (String) row[2],
                    ((Number) row[3]).doubleValue(),
                    ((Number) row[4]).doubleValue(),
                    ((Number) row[5]).longValue());
            found.computeIfAbsent(sum.indicator(), absent -> new ArrayList<>()).add(sum);
        }
        return found;
    }

    private Map<String, Long> failed(Holder holder, String period) {
        boolean school = holder.key().startsWith(SCHOOL);
        String of = school ? holder.key().substring(SCHOOL.length()) : holder.territoryPath();
        Map<String, Long> found = new HashMap<>();
        rows(school ? FAILURES_OF_SCHOOL : FAILURES, period, of)
                .forEach(row -> found.put((String) row[0], ((Number) row[1]).longValue()));
        return found;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, Object first, Object second) {
        return entities.createNativeQuery(sql, Object[].class)
                .setParameter(1, first)
                .setParameter(2, second)
                .getResultList();
    }
}
