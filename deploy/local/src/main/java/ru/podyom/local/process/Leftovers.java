package ru.podyom.local.process;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Processes of a suite whose supervisor was killed and could not stop them. */
public final class Leftovers {

    private static final Duration GRACE = Duration.ofSeconds(10);

    private final Mark mark;

    public Leftovers(Mark mark) {
        this.mark = mark;
    }

    private record Orphan(String name, ProcessHandle process) {

        /** Clients before brokers, PostgreSQL last, as in an orderly stop. */
        int order() {
            return switch (name) {
                case "postgresql" -> 2;
                case "kafka" -> 1;
                default -> 0;
            };
        }

        void end() {
            Signals.end(process, name.equals("postgresql") ? "INT" : "TERM", GRACE);
        }

        @Override
        public String toString() {
            return name + " (pid " + process.pid() + ")";
        }
    }

    /** Stops every orphan, in order, and names them. */
    public List<String> stop() {
        List<Orphan> orphans = find();
        orphans.stream()
                .collect(Collectors.groupingBy(Orphan::order, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(group -> group.parallelStream().forEach(Orphan::end));
        return orphans.stream().map(Orphan::toString).toList();
    }

    private List<Orphan> find() {
        return ProcessHandle.allProcesses()
                .map(process -> mark.nameOf(process).map(name -> new Orphan(name, process)))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(Orphan::order))
                .toList();
    }
}
