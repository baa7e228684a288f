package ru.podyom.indicator.value;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.evaluation.Indicator;
import ru.podyom.indicator.evaluation.Indicators;
import ru.podyom.indicator.target.Targets;
import ru.podyom.indicator.territory.Holder;
import ru.podyom.runtime.problem.Problems;

/** Reads totals beside their targets. */
@ApplicationScoped
class Values {

    private final EntityManager entities;
    private final Indicators indicators;
    private final Targets targets;

    Values(EntityManager entities, Indicators indicators, Targets targets) {
        this.entities = entities;
        this.indicators = indicators;
        this.targets = targets;
    }

    /** Every indicator of this kind of holder, or the one asked for; one without contributions is a typed absence. */
    List<IndicatorValue> of(Holder holder, String period, @Nullable String code) {
        String subject = holder.key().startsWith("programme:") ? "activity" : "school";
        List<Indicator> wanted = indicators.inForce().stream()
                .filter(indicator -> indicator.subject().equals(subject))
                .filter(indicator -> code == null || code.equals(indicator.code()))
                .toList();
        if (wanted.isEmpty() && code != null) {
            throw Problems.notFound("indicator of such a holder", code);
        }
        Map<String, Object[]> totals = totals(holder, period);
        return wanted.stream()
                .map(indicator -> {
                    Object[] sum = totals.get(indicator.code() + " " + indicator.version());
                    TargetRange target = targets.of(indicator.code(), holder.key(), period)
                            .map(TargetRange::of)
                            .orElse(null);
                    double numerator = sum == null ? 0 : ((Number) sum[2]).doubleValue();
                    double denominator = sum == null ? 0 : ((Number) sum[3]).doubleValue();
                    return IndicatorValue.of(indicator, holder.key(), period, numerator, denominator, target);
                })
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object[]> totals(Holder holder, String period) {
        List<Object[]> rows = entities.createNativeQuery("""
                        select indicator_code, indicator_version, numerator, denominator
                          from total where holder = ?1 and period = ?2""", Object[].class)
                .setParameter(1, holder.key())
                .setParameter(2, period)
                .getResultList();
        Map<String, Object[]> found = new HashMap<>();
        rows.forEach(row -> found.put(row[0] + " " + row[1], row));
        return found;
    }
}
