package ru.podyom.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ru.podyom.local.data.DataDirectory;
import ru.podyom.local.process.CannotStart;
import ru.podyom.local.process.Signals;

/** Stops a suite: by its supervisor, or, where that was killed, what it left behind. */
final class Down {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Down() {}

    public static void main(String[] words) {
        try {
            run(Arguments.parse(words).data());
        } catch (CannotStart | IllegalArgumentException e) {
            System.err.println("deploy/down: " + e.getMessage());
            System.exit(1);
        }
    }

    static void run(Path data) throws CannotStart {
        DataDirectory directory = new DataDirectory(data);
        if (!Files.isDirectory(directory.root())) {
            System.out.println("Nothing is running: there is no " + directory.root());
            return;
        }
        Optional<ProcessHandle> supervisor = supervisor(directory);
        supervisor.ifPresent(process -> Signals.end(process, "TERM", PATIENCE));
        try (DataDirectory.Hold hold = directory.lock()) {
            List<String> orphans = hold.leftovers().stop();
            orphans.forEach(orphan -> System.out.println("stopped a leftover of a killed run: " + orphan));
            System.out.println(
                    supervisor.isPresent() || !orphans.isEmpty() ? "Podyom is down." : "Nothing is running.");
        }
    }

    /** The process of the noted number, if it is the supervisor still and not a stranger who got the number later. */
    private static Optional<ProcessHandle> supervisor(DataDirectory directory) {
        try {
            long pid =
                    Long.parseLong(Files.readString(directory.supervisorPid()).strip());
            return ProcessHandle.of(pid).filter(process -> process.info()
                    .arguments()
                    .map(Arrays::asList)
                    .orElse(List.of())
                    .contains(Up.class.getName()));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
