package ru.podyom.local.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.podyom.local.process.Keeper;

class KafkaTest {

    @TempDir
    private Path folder;

    @Test
    void topicsSurviveARestartOnOtherPorts() throws Exception {
        DataDirectory directory = new DataDirectory(folder.resolve("data")).create();
        int first = freePort();
        Keeper keeper = TestDirectory.start(directory, new Kafka(directory, first, freePort()));
        try (Admin admin = admin(first)) {
            admin.createTopics(List.of(new NewTopic("podyom.assessment.school.v1", 3, (short) 1)))
                    .all()
                    .get(10, TimeUnit.SECONDS);
        }
        keeper.stop(Duration.ofSeconds(15));
        int second = freePort();

        keeper = TestDirectory.start(directory, new Kafka(directory, second, freePort()));

        try (Admin admin = admin(second)) {
            assertThat(admin.listTopics().names().get(10, TimeUnit.SECONDS))
                    .containsExactly("podyom.assessment.school.v1");
        } finally {
            keeper.stop(Duration.ofSeconds(15));
        }
    }

    private static Admin admin(int port) {
        return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, "127.0.0.1:" + port));
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
