package ru.podyom.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.podyom.local.process.Status.Phase;

class KeeperTest {

    @TempDir
    private Path folder;

    private final List<Instant> starts = new CopyOnWriteArrayList<>();
    private final List<Status> statuses = new CopyOnWriteArrayList<>();
    private Keeper keeper;

    @AfterEach
    void stop() {
        keeper.stop(Duration.ofSeconds(5));
    }

    @Test
    void aProgramThatKeepsDyingIsStartedAgainAfterGrowingPauses() throws Exception {
        Program broken = program("sleep 0.05; exit 3");
        Pauses pauses = new Pauses(Duration.ofMillis(100), Duration.ofSeconds(1), Duration.ofMinutes(1));
        keeper = new Keeper(broken, log(), pauses, (name, status) -> note(status));

        keeper.start();

        await().atMost(Duration.ofSeconds(10)).until(() -> starts.size() >= 4);
        Duration first = Duration.between(starts.get(0), starts.get(1));
        Duration third = Duration.between(starts.get(2), starts.get(3));
        assertThat(third).isGreaterThan(first.plusMillis(100));
        assertThat(statuses)
                .anyMatch(status -> status.state() == Phase.DOWN
                        && status.note().contains("exit code 3; starts again in 0.4 s")
                        && status.restarts() == 2);
    }

    @Test
    void aKilledProgramIsStartedAgainAndReadyAgain() throws Exception {
        keeper = new Keeper(program("exec sleep 60"), log(), quick(), (name, status) -> note(status));
        keeper.start();

        keeper.kill();

        await().atMost(Duration.ofSeconds(10)).until(() -> starts.size() == 2);
        await().atMost(Duration.ofSeconds(10))
                .until(() -> statuses.get(statuses.size() - 1).state() == Phase.READY);
        assertThat(statuses).extracting(Status::note).anyMatch(note -> note.contains("exit code 137"));
    }

    @Test
    void aProgramThatDiesWhileStartingIsReportedWithTheEndOfItsLog() {
        keeper = new Keeper(neverReady("echo the disk is full; exit 1"), log(), quick(), (name, status) -> {});

        assertThatThrownBy(() -> keeper.start())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("broken died while starting with exit code 1")
                .hasMessageEndingWith("the disk is full");
    }

    @Test
    void aProgramThatIsNotReadyInTimeIsReported() {
        keeper = new Keeper(neverReady("exec sleep 60"), log(), quick(), (name, status) -> {});

        assertThatThrownBy(() -> keeper.start()).hasMessageContaining("broken is not ready after 1 s");
    }

    @Test
    void aStoppedProgramStaysStopped() throws Exception {
        keeper = new Keeper(program("exec sleep 60"), log(), quick(), (name, status) -> note(status));
        keeper.start();

        keeper.stop(Duration.ofSeconds(5));

        await().during(Duration.ofMillis(300)).until(() -> starts.size() == 1);
        assertThat(statuses).last().extracting(Status::state).isEqualTo(Phase.STOPPED);
    }

    private void note(Status status) {
        statuses.add(status);
        if (status.state() == Phase.STARTING) {
            starts.add(Instant.now());
        }
    }

    private LogFile log() {
        return new LogFile(folder.resolve("broken.log"));
    }

    private static Pauses quick() {
        return new Pauses(Duration.ofMillis(10), Duration.ofMillis(10), Duration.ofMinutes(1));
    }

    private static Program program(String script) {
        return new ShellProgram(script, true);
    }

    private static Program neverReady(String script) {
        return new ShellProgram(script, false);
    }

    private record ShellProgram(String script, boolean ready) implements Program {

        @Override
        public String name() {
            return "broken";
        }

        @Override
        public Duration patience() {
            return Duration.ofSeconds(1);
        }

        @Override
        public ProcessBuilder command() {
            return new ProcessBuilder("sh", "-c", script);
        }
    }
}
