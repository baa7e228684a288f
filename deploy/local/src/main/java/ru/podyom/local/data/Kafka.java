package ru.podyom.local.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import ru.podyom.local.process.JavaCommand;
import ru.podyom.local.process.Program;

/** One Kafka node, broker and controller in one, in a JVM of its own. */
public final class Kafka implements Program {

    public static final String NAME = "kafka";

    private final DataDirectory directory;
    private final int brokerPort;
    private final int controllerPort;

    public Kafka(DataDirectory directory, int brokerPort, int controllerPort) {
        this.directory = directory;
        this.brokerPort = brokerPort;
        this.controllerPort = controllerPort;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public ProcessBuilder command() throws IOException {
        Path scratch = Files.createDirectories(directory.scratch(NAME));
        Files.deleteIfExists(readyFile());
        return new JavaCommand(
                        directory.mark(),
                        NAME,
                        192,
                        // the second compiler would take memory and start-up time that one small node does not repay
                        List.of("-Xms64m", "-XX:TieredStopAtLevel=1"),
                        Map.of("java.io.tmpdir", scratch.toString()),
                        Map.of(),
                        List.of(
                                KafkaNode.class.getName(),
                                directory.root().resolve("kafka").toString(),
                                String.valueOf(brokerPort),
                                String.valueOf(controllerPort),
                                readyFile().toString()))
                .builder(directory.root());
    }

    @Override
    public boolean ready() {
        return Files.exists(readyFile());
    }

    /** Written by the node itself: its port opens some time before it serves. */
    private Path readyFile() {
        return directory.scratch(NAME).resolve("ready");
    }
}
