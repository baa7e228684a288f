package ru.podyom.local.data;

import java.nio.file.Path;
import java.time.Duration;
import ru.podyom.local.process.CannotStart;
import ru.podyom.local.process.Keeper;
import ru.podyom.local.process.Pauses;
import ru.podyom.local.process.Program;

/** What the tests of PostgreSQL and Kafka share. */
final class TestDirectory {

    /** Unpacked once for all tests: it takes longer than most of them. */
    static final Path BINARIES = Path.of("target/postgres-bin").toAbsolutePath();

    private TestDirectory() {}

    static Keeper start(DataDirectory directory, Program program) throws CannotStart {
        Pauses pauses = new Pauses(Duration.ofMillis(100), Duration.ofSeconds(1), Duration.ofMinutes(1));
        Keeper keeper = new Keeper(program, directory.log(program.name()), pauses, (name, status) -> {});
        keeper.start();
        return keeper;
    }
}
