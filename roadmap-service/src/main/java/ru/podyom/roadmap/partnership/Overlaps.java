package ru.podyom.roadmap.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ru.podyom.runtime.problem.Problems;

/** One thing is agreed once: two agreements in force for it would be counted twice, and contradict each other. */
@ApplicationScoped
class Overlaps {

    // Subjects overlap where they share one, or where both agreements are about help in general.
    private static final String OTHER = """
            select id from partnership
             where leader = :leader and kind = :kind and signed_on is not null and id <> :id
               and supported && cast(:supported as text[])
               and (subjects && cast(:subjects as text[]) or cardinality(subjects) + cardinality(cast(:subjects as text[])) = 0)
               and term_from <= cast(:to as date) and coalesce(last_day, 'infinity') >= :from
             order by id limit 1""";

    private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

    private final EntityManager entities;

    Overlaps(EntityManager entities) {
        this.entities = entities;
    }

    /** Refuses an agreement, once signed, if another of the same kind is in force for the same in its term. */
    @SuppressWarnings("unchecked")
    void refuse(Partnership one) {
        if (one.state() != PartnershipState.ACTIVE) {
            return;
        }
        // Of two that are signed at once the second sees the first.
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 8)) as text)")
                .setParameter(1, one.leader)
                .getSingleResult();
        LocalDate last = one.lastDay();
        List<UUID> others = entities.createNativeQuery(OTHER, UUID.class)
                .setParameter("leader", one.leader)
                .setParameter("kind", one.kind.name())
                .setParameter("id", one.id())
                .setParameter("supported", one.supported)
                .setParameter("subjects", one.subjects)
                .setParameter("from", one.termFrom)
                .setParameter("to", last == null ? FOR_EVER : last)
                .getResultList();
        if (!others.isEmpty()) {
            throw Problems.conflict(
                    "overlaps",
                    "agreement %s of the same leader is in force for the same school and subject"
                            .formatted(others.get(0)));
        }
    }
}
