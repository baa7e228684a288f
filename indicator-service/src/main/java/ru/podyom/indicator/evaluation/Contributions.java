package ru.podyom.indicator.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
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

    /** All contributions of these subjects as they are now: what is not among them any more is taken back. Says how many changed. */
    int renew(Collection<String> subjects, List<Contribution> now) {
        if (subjects.isEmpty()) {
            return 0;
        }
        Map<String, Contribution> before = stored(subjects);
        Map<TotalKey, Delta> deltas = new TreeMap<>();
        List<Contribution> changed = new ArrayList<>();
        for (Contribution one : now) {
            Contribution old = before.remove(one.key());
            if (!one.equals(old)) {
                changed.add(one);
                if (old != null) {
                    add(deltas, old, -1);
                }
                add(deltas, one, 1);
            }
        }
        before.values().forEach(gone -> add(deltas, gone, -1));
        delete(before.values());
        store(changed);
        // In the order of the keys, so that two consumers cannot wait for each other.
        addToTotals(deltas);
        return changed.size() + before.size();
    }

    /** Names what differs from these, and writes nothing. */
    void compare(Collection<String> subjects, List<Contribution> expected, List<String> differences) {
        Map<String, Contribution> stored = stored(subjects);
        for (Contribution one : expected) {
            Contribution found = stored.remove(one.key());
            if (!one.equals(found)) {
                differences.add(one + " is stored as " + found);
            }
        }
        stored.values().forEach(one -> differences.add(one + " is stored and follows from nothing"));
    }

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

    private static void add(Map<TotalKey, Delta> deltas, Contribution one, int sign) {
        BigDecimal factor = BigDecimal.valueOf(sign);
        for (String each : Contribution.holdersOf(one.holder())) {
            String path = each.startsWith("territory:") ? each.substring("territory:".length()) : one.territoryPath();
            TotalKey key = new TotalKey(each, one.indicator(), one.version(), one.period());
            Delta delta = deltas.computeIfAbsent(key, absent -> new Delta(path));
            delta.numerator =
                    delta.numerator.add(Contribution.exact(one.numerator()).multiply(factor));
            delta.denominator =
                    delta.denominator.add(Contribution.exact(one.denominator()).multiply(factor));
            delta.contributors += sign;
        }
    }

    @SuppressWarnings("unchecked")
    private Map<String, Contribution> stored(Collection<String> subjects) {
        List<Object[]> rows = entities.createNativeQuery("""
                        select indicator_code, indicator_version, subject, period, holder, territory_path,
                               numerator, denominator
                          from contribution where subject = any(?1) order by 1, 2, 3, 4""", Object[].class)
                .setParameter(1, subjects.toArray(String[]::new))
                .getResultList();
        Map<String, Contribution> found = new LinkedHashMap<>();
        for (Object[] row : rows) {
            Contribution one = new Contribution(
                    (String) row[0],
                    (int) row[1],
                    (String) row[2],
                    (String) row[3],
                    (String) row[4],
                    (String) row[5],
                    ((Number) row[6]).doubleValue(),
                    ((Number) row[7]).doubleValue());
            found.put(one.key(), one);
        }
        return found;
    }

    private void delete(Collection<Contribution> gone) {
        Batch.run(
                entities,
                """
                delete from contribution
                 where indicator_code = ? and indicator_version = ? and subject = ? and period = ?""",
                gone.stream()
                        .map(one -> new Object[] {one.indicator(), one.version(), one.subject(), one.period()})
                        .toList());
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
