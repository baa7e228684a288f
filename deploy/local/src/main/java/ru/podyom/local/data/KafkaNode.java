package ru.podyom.local.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/** The main class of Kafka's process. */
final class KafkaNode {

    private static final int ID = 1;

    private KafkaNode() {}

    /** Arguments: data directory, broker port, controller port, the file to create when ready. */
    public static void main(String[] arguments) throws Exception {
        Path data = Files.createDirectories(Path.of(arguments[0]));
        Map<String, String> settings = settings(data, Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        format(data, settings);
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "stop"));
        server.startup();
        Files.createFile(Path.of(arguments[3]));
        server.awaitShutdown();
    }

    private static void stop(KafkaRaftServer server) {
        server.shutdown();
        server.awaitShutdown();
    }

    /** Gives the storage its identity, once; a format cut short by a kill is finished here. */
    private static void format(Path data, Map<String, String> settings) throws IOException {
        if (Files.exists(data.resolve("meta.properties"))) {
            return;
        }
        Path file = Files.createTempFile("kafka", ".properties");
        Files.write(
                file,
                settings.entrySet().stream()
                        .map(setting -> setting.getKey() + "=" + setting.getValue())
                        .toList());
        String cluster = Uuid.randomUuid().toString();
        int status = StorageTool.execute(
                new String[] {"format", "--config", file.toString(), "--cluster-id", cluster, "--ignore-formatted"},
                System.out);
        if (status != 0) {
            throw new IOException("the storage in " + data + " cannot be formatted, status " + status);
        }
    }

    private static Map<String, String> settings(Path data, int broker, int controller) {
        return Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", String.valueOf(ID)),
                // named here and not stored, so that the suite may come up on other ports next time
                Map.entry("controller.quorum.voters", ID + "@127.0.0.1:" + controller),
                Map.entry("listeners", "BROKER://127.0.0.1:" + broker + ",CONTROLLER://127.0.0.1:" + controller),
                Map.entry("advertised.listeners", "BROKER://127.0.0.1:" + broker),
                Map.entry("listener.security.protocol.map", "BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT"),
                Map.entry("inter.broker.listener.name", "BROKER"),
                Map.entry("controller.listener.names", "CONTROLLER"),
                Map.entry("log.dirs", data.toString()),
                Map.entry("auto.create.topics.enable", "false"),
                // a kill loses nothing that was written; a power cut without replicas at most this much
                Map.entry("log.flush.interval.ms", "1000"),
                Map.entry("log.flush.scheduler.interval.ms", "1000"),
                // after a kill the node waits until its old self has expired, 9 s by default
                Map.entry("broker.session.timeout.ms", "4000"),
                Map.entry("broker.heartbeat.interval.ms", "1000"),
                // alone there is nobody to wait for
                Map.entry("group.initial.rebalance.delay.ms", "0"),
                Map.entry("offsets.topic.replication.factor", "1"),
                Map.entry("offsets.topic.num.partitions", "4"),
                Map.entry("transaction.state.log.replication.factor", "1"),
                Map.entry("transaction.state.log.min.isr", "1"),
                Map.entry("transaction.state.log.num.partitions", "2"),
                Map.entry("share.coordinator.state.topic.replication.factor", "1"),
                Map.entry("share.coordinator.state.topic.min.isr", "1"),
                Map.entry("share.coordinator.state.topic.num.partitions", "1"),
                // the default is 128 MB of heap for one cleaner's table of keys; 8 MB hold some 300,000 keys
                Map.entry("log.cleaner.dedupe.buffer.size", "8388608"),
                Map.entry("log.cleaner.threads", "1"),
                Map.entry("num.network.threads", "2"),
                Map.entry("num.io.threads", "2"),
                Map.entry("background.threads", "2"),
                Map.entry("num.recovery.threads.per.data.dir", "2"));
    }
}
