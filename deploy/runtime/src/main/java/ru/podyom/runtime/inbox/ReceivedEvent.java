package ru.podyom.runtime.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * An event as it came from Kafka, its envelope checked, its payload still text.
 *
 * @param source the publishing service
 * @param position gapless within the source
 */
public record ReceivedEvent(
        UUID id, String type, String source, Instant time, long position, String key, String payload) {

    /** Throws IllegalArgumentException, naming the header, for a record that is not one of our events. */
    static ReceivedEvent of(ConsumerRecord<String, String> record) {
        if (record.value() == null || record.key() == null) {
            throw new IllegalArgumentException("an event has a key and a payload");
        }
        return new ReceivedEvent(
                UUID.fromString(header(record, "ce_id")),
                header(record, "ce_type"),
                header(record, "ce_source"),
                Instant.parse(header(record, "ce_time")),
                Long.parseLong(header(record, "ce_sequence")),
                record.key(),
                record.value());
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        Header header = record.headers().lastHeader(name);
        if (header == null || header.value() == null) {
            throw new IllegalArgumentException("header " + name + " is missing");
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
