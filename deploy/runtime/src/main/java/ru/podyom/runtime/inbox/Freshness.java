package ru.podyom.runtime.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a consumer has heard each source: stated in every answer computed from events. */
@ApplicationScoped
public class Freshness {

    /**
     * @param source the publishing service
     * @param position position of its last event taken in
     * @param eventAt when that event came to be
     */
    public record Mark(
            @Schema(examples = "indicator-service") String source,
            @Schema(examples = "18231") long position,
            Instant eventAt) {}

    private final EntityManager entities;

    Freshness(EntityManager entities) {
        this.entities = entities;
    }

    @SuppressWarnings("unchecked")
    public List<Mark> of(String consumer) {
        List<Object[]> rows = entities.createNativeQuery(
                        "select source, position, event_at from inbox_watermark where consumer = ?1 order by source",
                        Object[].class)
                .setParameter(1, consumer)
                .getResultList();
        return rows.stream()
                .map(row -> new Mark((String) row[0], ((Number) row[1]).longValue(), (Instant) row[2]))
                .toList();
    }
}
