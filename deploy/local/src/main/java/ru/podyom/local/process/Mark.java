package ru.podyom.local.process;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The mark that every process of a suite carries in its command line. Unlike a file with a process number it can be
 * neither stale nor missing: a child is marked from its first instant, and a reused number has no mark.
 */
public record Mark(Path data) {

    public String ofData() {
        return "podyom.data=" + data;
    }

    public String ofProcess(String name) {
        return "podyom.process=" + name;
    }

    /** The name under which this process was started by the suite on this data directory, if it was. */
    public Optional<String> nameOf(ProcessHandle process) {
        List<String> arguments = process.info().arguments().map(Arrays::asList).orElse(List.of()).stream()
                .map(argument -> argument.startsWith("-D") ? argument.substring(2) : argument)
                .toList();
        if (!arguments.contains(ofData())) {
            return Optional.empty();
        }
        String prefix = ofProcess("");
        return arguments.stream()
                .filter(argument -> argument.startsWith(prefix))
                .map(argument -> argument.substring(prefix.length()))
                .findFirst();
    }
}
