package ru.podyom.local.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The command line of a Java program of the suite.
 *
 * @param heapMegabytes the largest heap; the suite shares one small machine
 * @param properties system properties; visible to every user of the machine, so no secrets here
 * @param environment environment variables, readable only by the same user: the place for secrets
 * @param target main class, or {@code -jar} and the file
 */
public record JavaCommand(
        Mark mark,
        String name,
        int heapMegabytes,
        List<String> flags,
        Map<String, String> properties,
        Map<String, String> environment,
        List<String> target) {

    public ProcessBuilder builder(Path workingDirectory) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // near the front: only the first page of a command line can be read back from outside
        command.add("-D" + mark.ofData());
        command.add("-D" + mark.ofProcess(name));
        command.addAll(List.of(
                "-Xmx" + heapMegabytes + "m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                // a service out of memory is of no use: die, be reported, be started again
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Djava.net.preferIPv4Stack=true"));
        command.addAll(flags);
        properties.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.addAll(target);
        ProcessBuilder builder = new ProcessBuilder(command).directory(workingDirectory.toFile());
        // by environment, so that a long class path does not push the marks out of reach
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        // glibc gives each thread its own arena otherwise: tens of megabytes a process
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        builder.environment().putAll(environment);
        return builder;
    }
}
