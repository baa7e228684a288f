package ru.podyom.runtime.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Gives a {@code @QuarkusTest} its database, broker and verification key; argument {@code database} names the first. */
public class RealInfrastructure implements QuarkusTestResourceLifecycleManager {

    private String database = "";

    @Override
    public void init(Map<String, String> arguments) {
        database = Objects.requireNonNull(arguments.get("database"), "the argument database is required");
    }

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(TestPostgres.database(database));
        settings.put("kafka.bootstrap.servers", TestKafka.servers());
        settings.put("mp.jwt.verify.publickey", Tokens.publicKey());
        settings.put("quarkus.log.console.json.enabled", "false");
        settings.put("quarkus.log.level", "WARN");
        settings.put("quarkus.log.category.\"org.apache.kafka\".level", "ERROR");
        return settings;
    }

    @Override
    public void stop() {
        // PostgreSQL and Kafka serve the whole JVM and end with it.
    }
}
