package ru.podyom.runtime.inbox;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One transaction: remember the new ids, do what they ask for, note how far the source has been heard. */
@Singleton
class InboxStep {

    private final EntityManager entities;

    InboxStep(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void takeIn(String consumer, List<ReceivedEvent> events, EventHandler handler) {
        if (events.isEmpty()) {
            return;
        }
        Set<UUID> fresh = remember(consumer, events);
        // A batch may hold the same event twice: the first one counts.
        List<ReceivedEvent> news =
                events.stream().filter(event -> fresh.remove(event.id())).toList();
        if (!news.isEmpty()) {
            handler.handle(news);
        }
        furthest(events).values().forEach(event -> advance(consumer, event));
    }

    @SuppressWarnings("unchecked")
    private Set<UUID> remember(String consumer, List<ReceivedEvent> events) {
        UUID[] ids = events.stream().map(ReceivedEvent::id).distinct().toArray(UUID[]::new);
        List<UUID> inserted = entities.createNativeQuery("""
                        insert into inbox(consumer, event_id) select ?1, unnest(cast(?2 as uuid[]))
                        on conflict do nothing returning event_id""", UUID.class)
                .setParameter(1, consumer)
                .setParameter(2, ids)
                .getResultList();
        return new HashSet<>(inserted);
    }

    private static Map<String, ReceivedEvent> furthest(List<ReceivedEvent> events) {
        return events.stream()
                .collect(Collectors.toMap(
                        ReceivedEvent::source,
                        Function.identity(),
                        BinaryOperator.maxBy((a, b) -> Long.compare(a.position(), b.position()))));
    }

    private void advance(String consumer, ReceivedEvent event) {
        entities.createNativeQuery("""
                        insert into inbox_watermark as mark (consumer, source, position, event_at)
                        values (?1, ?2, ?3, ?4)
                        on conflict (consumer, source) do update
                        set position = excluded.position, event_at = excluded.event_at
                        where mark.position < excluded.position""")
                .setParameter(1, consumer)
                .setParameter(2, event.source())
                .setParameter(3, event.position())
                .setParameter(4, event.time())
                .executeUpdate();
    }
}
