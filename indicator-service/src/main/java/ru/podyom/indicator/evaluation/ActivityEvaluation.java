package ru.podyom.indicator.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Renews what activities add to their programme's indicators. */
@ApplicationScoped
public class ActivityEvaluation {

    /** A programme's own indicators are over its whole term. */
    public static final String WHOLE_TERM = "term";

    private final EntityManager entities;
    private final Indicators indicators;
    private final Contributions contributions;

    ActivityEvaluation(EntityManager entities, Indicators indicators, Contributions contributions) {
        this.entities = entities;
        this.indicators = indicators;
        this.contributions = contributions;
    }

    @SuppressWarnings("unchecked")
    public void evaluate(Set<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        List<Object[]> rows = entities.createNativeQuery("""
                        select id, programme_code, territory_path, leaf, state from activity_fact
                         where id = any(?1) order by id for update""", Object[].class)
                .setParameter(1, new TreeSet<>(ids).toArray(UUID[]::new))
                .getResultList();
        contributions.renew(rows.stream()
                .flatMap(row -> indicators.ofActivity(Map.of("leaf", row[3], "state", row[4])).stream()
                        .map(share -> new Contribution(
                                share.indicator(),
                                share.version(),
                                row[0].toString(),
                                WHOLE_TERM,
                                "programme:" + row[1],
                                (String) row[2],
                                share.numerator(),
                                share.denominator())))
                .toList());
    }
}
