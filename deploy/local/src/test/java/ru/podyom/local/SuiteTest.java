package ru.podyom.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.podyom.local.process.CannotStart;

class SuiteTest {

    @TempDir
    private Path folder;

    private Path data;
    private int portBase;
    private SuiteOptions options;

    @BeforeEach
    void arrange() throws IOException {
        data = folder.resolve("data");
        portBase = StandIn.freePortBase();
        options = SuiteOptions.of(StandIn.repository(folder.resolve("home")), data)
                .withPortBase(portBase)
                .withBinaries(Path.of("target/postgres-bin").toAbsolutePath());
    }

    @Test
    void aTakenPortIsNamedBeforeAnythingIsStarted() throws IOException {
        try (ServerSocket taken = new ServerSocket(Port.KAFKA.from(portBase), 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Suite.start(options))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("port " + taken.getLocalPort() + ", needed for kafka, is taken");
        }
        assertThat(data.resolve("postgres")).doesNotExist();
        assertThat(data.resolve("supervisor.pid")).doesNotExist();
    }

    @Test
    void aServiceThatIsNotBuiltIsNamedBeforeAnythingIsStarted() throws IOException {
        Files.delete(ServiceProgram.jar(options.home(), "roadmap-service"));

        assertThatThrownBy(() -> Suite.start(options)).hasMessageContaining("roadmap-service is not built");
    }

    @Test
    void aKilledServiceComesBackAndAStopLeavesNothingBehind() throws Exception {
        List<Long> pids;
        try (Suite suite = Suite.start(options)) {
            long before = pid("roadmap-service");

            suite.kill("roadmap-service");

            await().atMost(Duration.ofSeconds(20))
                    .until(() -> state("roadmap-service").equals("ready") && pid("roadmap-service") != before);
            assertThat(data.resolve("demo-loaded")).exists();
            pids = pids();
        }
        assertThat(pids).hasSize(6).noneMatch(SuiteTest::isAlive);
    }

    @Test
    void whatAKilledSupervisorLeavesBehindIsStoppedByDown() throws Exception {
        Process supervisor = supervisor();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> read().path("state").asText().equals("ready"));
        List<Long> pids = pids();
        supervisor.destroyForcibly().waitFor();
        assertThat(pids).hasSize(6).allMatch(SuiteTest::isAlive);

        Down.run(data);

        assertThat(pids).noneMatch(SuiteTest::isAlive);
    }

    private Process supervisor() throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Dpodyom.home=" + options.home(),
                Up.class.getName(),
                "--data",
                data.toString(),
                "--port-base",
                String.valueOf(portBase),
                "--no-demo");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("up.log").toFile());
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        return builder.start();
    }

    private JsonNode read() throws IOException {
        Path file = data.resolve("state.json");
        return new ObjectMapper().readTree(Files.exists(file) ? Files.readString(file) : "{}");
    }

    private String state(String name) throws IOException {
        return read().path("processes").path(name).path("state").asText();
    }

    private long pid(String name) throws IOException {
        return read().path("processes").path(name).path("pid").asLong();
    }

    private List<Long> pids() throws IOException {
        return new ArrayList<>(StreamSupport.stream(read().path("processes").spliterator(), false)
                .map(process -> process.path("pid").asLong())
                .toList());
    }

    private static boolean isAlive(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }
}
