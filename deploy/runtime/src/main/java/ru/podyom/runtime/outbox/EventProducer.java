package ru.podyom.runtime.outbox;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The one idempotent Kafka producer of a service; events go out as CloudEvents in binary mode. */
@Singleton
public class EventProducer {

    private final String servers;
    private final String source;
    private @Nullable KafkaProducer<String, String> kafka;

    EventProducer(
            @ConfigProperty(name = "kafka.bootstrap.servers", defaultValue = "localhost:9092") String servers,
            @ConfigProperty(name = "quarkus.application.name") String source) {
        this.servers = servers;
        this.source = source;
    }

    public synchronized Future<RecordMetadata> send(ProducerRecord<String, String> event) {
        if (kafka == null) {
            Map<String, Object> settings = Map.of(
                    ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                    servers,
                    ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                    true,
                    ProducerConfig.ACKS_CONFIG,
                    "all",
                    ProducerConfig.COMPRESSION_TYPE_CONFIG,
                    "lz4",
                    ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                    10_000,
                    ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                    30_000,
                    ProducerConfig.CLIENT_ID_CONFIG,
                    source);
            kafka = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
        }
        return kafka.send(event);
    }

    ProducerRecord<String, String> record(
            String topic, String key, String payload, String type, String id, Instant time, long position) {
        var event = new ProducerRecord<>(topic, key, payload);
        header(event, "ce_specversion", "1.0");
        header(event, "ce_id", id);
        header(event, "ce_type", type);
        header(event, "ce_source", source);
        header(event, "ce_time", time.toString());
        header(event, "ce_sequence", Long.toString(position));
        header(event, "content-type", "application/json");
        return event;
    }

    private static void header(ProducerRecord<String, String> event, String name, String value) {
        event.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    @PreDestroy
    synchronized void close() {
        if (kafka != null) {
            kafka.close(Duration.ofSeconds(5));
        }
    }
}
