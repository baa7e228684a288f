package ru.podyom.runtime.outbox;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Creates the topics that a service publishes, so kept that a new consumer can start from a topic alone. */
@Singleton
class Topics {

    private final String servers;

    Topics(@ConfigProperty(name = "kafka.bootstrap.servers", defaultValue = "localhost:9092") String servers) {
        this.servers = servers;
    }

    void ensure(OutboxSettings settings) {
        List<NewTopic> wanted = Stream.concat(
                        settings.topics().orElse(List.of()).stream().map(name -> compacted(name, settings)),
                        settings.histories().orElse(List.of()).stream().map(name -> whole(name, settings)))
                .flatMap(topic -> Stream.of(topic, dead(topic.name(), settings)))
                .toList();
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, servers))) {
            for (var created : admin.createTopics(wanted).values().values()) {
                try {
                    created.get(30, TimeUnit.SECONDS);
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof TopicExistsException)) {
                        throw new IllegalStateException("topics could not be created", e);
                    }
                }
            }
        } catch (TimeoutException e) {
            throw new IllegalStateException("Kafka did not answer within 30 s", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while creating topics", e);
        }
    }

    private static NewTopic compacted(String name, OutboxSettings settings) {
        return new NewTopic(name, Optional.of(settings.partitions()), replicas(settings))
                .configs(Map.of("cleanup.policy", "compact", "min.cleanable.dirty.ratio", "0.5"));
    }

    private static NewTopic whole(String name, OutboxSettings settings) {
        return new NewTopic(name, Optional.of(settings.partitions()), replicas(settings))
                .configs(Map.of("cleanup.policy", "delete", "retention.ms", "-1"));
    }

    // Where consumers put what they cannot take in. It must be there before it is needed: a broker may create none
    // itself.
    private static NewTopic dead(String name, OutboxSettings settings) {
        return new NewTopic(name + ".dead", Optional.of(1), replicas(settings));
    }

    private static Optional<Short> replicas(OutboxSettings settings) {
        return settings.replicas() < 0 ? Optional.empty() : Optional.of(settings.replicas());
    }
}
