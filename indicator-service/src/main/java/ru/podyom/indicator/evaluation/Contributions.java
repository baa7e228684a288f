package ru.podyom.indicator.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Keeps contributions and the totals over them. A total changes by the difference of what changed: one school's news
 * costs the same among fifty schools and among fifty thousand. The caller holds the subjects' locks.
 */
@ApplicationScoped
class Contributions {

    private final EntityManager entities;

    Contributions(EntityManager entities) {
        this.entities = entities;
    }

    /** The contributions of some subjects as they are now; all others stay as they were. */
    void renew(List<Contribution> now) {
        if (now.isEmpty()) {
            return;
        }
        Map<String, Stored> before = stored(now);
        Map<TotalKey, Delta> deltas = new TreeMap<>();
        for (Contribution one : now) {
            Stored old = before.get(one.key());
            if (old != null) {
                add(
                        deltas,
                        one,
                        old.holder(),
                        old.numerator().negate(),
                        old.denominator().negate(),
                        -1);
            }
            BigDecimal numerator = Contribution.exact(one.numerator());
            BigDecimal denominator = Contribution.exact(one.denominator());
            add(deltas, one, one.holder(), numerator, denominator, 1);
        }
        store(now);
        // In the order of the keys, so that two consumers cannot wait for each other.
        addToTotals(deltas);
    }

    private record Stored(String holder, BigDecimal numerator, BigDecimal denominator) {}

    private record TotalKey(String holder, String indicator, int version, String period)
            implements Comparable<TotalKey> {

        @Override
        public int compareTo(TotalKey other) {
            return text().compareTo(other.text());
        }

        private String text() {
            return holder + "\n" + indicator + "\n" + version + "\n" + period;
        }
    }

    private static final class Delta {
        final String territoryPath;
        BigDecimal numerator = BigDecimal.ZERO;
        BigDecimal denominator = BigDecimal.ZERO;
        int contributors;

        Delta(String territoryPath) {
            this.territoryPath = territoryPath;
        }

        boolean isNothing() {
            return numerator.signum() == 0 && denominator.signum() == 0 && contributors == 0;
        }
    }

    private static void add(
            Map<TotalKey, Delta> deltas,
            Contribution one,
            String holder,
            BigDecimal numerator,
            BigDecimal denominator,
            int contributors) {
        for (String each : Contribution.holdersOf(holder)) {
            String path = each.startsWith("territory:") ? each.substring("territory:".length()) : one.territoryPath();
            TotalKey key = new TotalKey(each, one.indicator(), one.version(), one.period());
            Delta delta = deltas.computeIfAbsent(key, absent -> new Delta(path));
            delta.numerator = delta.numerator.add(numerator);
            delta.denominator = delta.denominator.add(denominator);
            delta.contributors += contributors;
        }
    }

    @SuppressWarnings("unchecked")
    private Map<String, Stored> stored(List<Contribution> now) {
        List<Object[]> rows = entities.createNativeQuery("""
                        select indicator_code, indicator_version, subject, period, holder, numerator, denominator
                          from contribution where subject = any(?1) order by 1, 2, 3, 4""", Object[].class)
                .setParameter(
                        1, now.stream().map(Contribution::subject).distinct().toArray(String[]::new))
                .getResultList();
        Map<String, Stored> found = new HashMap<>();
        for (Object[] row : rows) {
            found.put(
                    row[0] + "\n" + row[1] + "\n" + row[2] + "\n" + row[3],
                    new Stored((String) row[4], (BigDecimal) row[5], (BigDecimal) row[6]));
        }
        return found;
    }

    private void store(List<Contribution> now) {
        Batch.run(
                entities,
                """
                insert into contribution (indicator_code, indicator_version, subject, period, holder, territory_path,
                                          numerator, denominator)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (indicator_code, indicator_version, subject, period) do update
                set holder = excluded.holder, territory_path = excluded.territory_path,
                    numerator = excluded.numerator, denominator = excluded.denominator""",
                now.stream()
                        .map(one -> new Object[] {
                            one.indicator(),
                            one.version(),
                            one.subject(),
                            one.period(),
                            one.holder(),
                            one.territoryPath(),
                            Contribution.exact(one.numerator()),
                            Contribution.exact(one.denominator())
                        })
                        .toList());
    }

    private void addToTotals(Map<TotalKey, Delta> deltas) {
        Batch.run(
                entities,
                """
                insert into total (indicator_code, indicator_version, holder, territory_path, period,
                                   numerator, denominator, contributors)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (holder, indicator_code, indicator_version, period) do update
                set numerator = total.numerator + excluded.numerator,
                    denominator = total.denominator + excluded.denominator,
                    contributors = total.contributors + excluded.contributors""",
                deltas.entrySet().stream()
                        .filter(entry -> !entry.getValue().isNothing())
                        .map(entry -> new Object[] {
                            entry.getKey().indicator(),
                            entry.getKey().version(),
                            entry.getKey().holder(),
                            entry.getValue().territoryPath,
                            entry.getKey().period(),
                            entry.getValue().numerator,
                            entry.getValue().denominator,
                            entry.getValue().contributors
                        })
                        .toList());
    }
}
