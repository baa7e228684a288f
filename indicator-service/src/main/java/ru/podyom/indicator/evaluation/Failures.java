package ru.podyom.indicator.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;

/** Keeps what could not be computed, so that an answer can say that it is not whole. */
@ApplicationScoped
class Failures {

    private final EntityManager entities;

    Failures(EntityManager entities) {
        this.entities = entities;
    }

    /** All failures of these subjects as they are now. */
    void renew(Collection<String> subjects, List<SchoolContributions.Failure> now) {
        entities.createNativeQuery("delete from evaluation_failure where subject = any(?1)")
                .setParameter(1, subjects.toArray(String[]::new))
                .executeUpdate();
        Batch.run(
                entities,
                """
                insert into evaluation_failure (indicator_code, indicator_version, subject, period, territory_path,
                                                message)
                values (?, ?, ?, ?, ?, ?)""",
                now.stream()
                        .map(one -> new Object[] {
                            one.indicator(),
                            one.version(),
                            one.subject(),
                            one.period(),
                            one.territoryPath(),
                            one.message()
                        })
                        .toList());
    }
}
