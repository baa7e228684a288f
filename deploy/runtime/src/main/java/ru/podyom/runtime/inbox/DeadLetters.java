package ru.podyom.runtime.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.outbox.EventProducer;

/** Where events go that cannot be taken in: {@code <topic>.dead} with the reason, and a row to look at. */
@Singleton
class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final EventProducer producer;
    private final EntityManager entities;
    private final MeterRegistry metrics;

    DeadLetters(EventProducer producer, EntityManager entities, MeterRegistry metrics) {
        this.producer = producer;
        this.entities = entities;
        this.metrics = metrics;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void bury(String consumer, ConsumerRecord<String, String> record, String reason) {
        LOG.errorf(
                "%s cannot take in %s-%d@%d: %s",
                consumer, record.topic(), record.partition(), record.offset(), reason);
        entities.createNativeQuery("""
                        insert into dead_letter(consumer, topic, key, event_id, event_type, payload, reason)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7)""")
                .setParameter(1, consumer)
                .setParameter(2, record.topic())
                .setParameter(3, storable(record.key()))
                .setParameter(4, storable(header(record, "ce_id")))
                .setParameter(5, storable(header(record, "ce_type")))
                .setParameter(6, storable(record.value()))
                .setParameter(7, storable(reason))
                .executeUpdate();
        send(consumer, record, reason);
        metrics.counter("podyom.inbox.dead.letters", "consumer", consumer, "topic", record.topic())
                .increment();
    }

    private void send(String consumer, ConsumerRecord<String, String> record, String reason) {
        var dead = new ProducerRecord<>(record.topic() + ".dead", record.key(), record.value());
        record.headers().forEach(header -> dead.headers().add(header));
        dead.headers().add("dead_reason", reason.getBytes(StandardCharsets.UTF_8));
        dead.headers().add("dead_consumer", consumer.getBytes(StandardCharsets.UTF_8));
        try {
            producer.send(dead).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the dead letter could not be sent", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while sending a dead letter", e);
        }
    }

    // A text of PostgreSQL has no NUL; the topic keeps the record as it came.
    private static @Nullable String storable(@Nullable String text) {
        return text == null ? null : text.replace('\u0000', '\ufffd');
    }

    private static @Nullable String header(ConsumerRecord<String, String> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
