package ru.podyom.runtime.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How events leave this service. */
@ConfigMapping(prefix = "podyom.outbox")
interface OutboxSettings {

    /** Topics whose last event of a key is the whole state: compacted. Created at the start if they are missing. */
    Optional<List<String>> topics();

    /** Topics with several things under one key, each event about another: kept whole, or compaction would lose some. */
    Optional<List<String>> histories();

    /** Partitions of a topic that has to be created: more than the consumers one will ever run of a kind. */
    @WithDefault("6")
    int partitions();

    /** Copies of a topic that has to be created; -1 leaves it to the broker. */
    @WithDefault("-1")
    short replicas();

    /** Events sent between two commits of the relay. */
    @WithDefault("1000")
    int batch();

    /** Longest sleep when nothing wakes the relay: another instance may have written. */
    @WithDefault("500ms")
    Duration pause();

    /**
     * Published events are kept this long, as the service's change feed; ids of events taken in as long as well, which
     * must be longer than Kafka may deliver again.
     */
    @WithDefault("30d")
    Duration keep();
}
