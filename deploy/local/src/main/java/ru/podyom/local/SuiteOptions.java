package ru.podyom.local;

import java.nio.file.Path;
import java.util.List;
import ru.podyom.local.process.Pauses;

/**
 * What to run and where.
 *
 * @param home the repository: the built services and the demonstration data are found below it
 * @param data the suite's own directory; two suites never share one
 * @param binaries where PostgreSQL's programs are unpacked, about 75 MB; may be shared
 * @param portBase the gateway's port; the six after it are used too
 * @param demo whether to load the demonstration data, once
 * @param services the services to run; fewer than all in tests
 * @param pauses how long to wait before a program that died is started again
 */
public record SuiteOptions(
        Path home, Path data, Path binaries, int portBase, boolean demo, List<String> services, Pauses pauses) {

    public static final int DEFAULT_PORT_BASE = 8080;

    private static final List<String> ALL_SERVICES =
            List.of("assessment-service", "roadmap-service", "indicator-service", "gateway");

    public SuiteOptions {
        if (portBase < 1024 || portBase > 65535 - Port.values().length) {
            throw new IllegalArgumentException(
                    "the port base must be between 1024 and " + (65535 - Port.values().length) + ": " + portBase);
        }
        home = home.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
        services = List.copyOf(services);
    }

    /** The usual suite of the repository in {@code home}, with its data in {@code data}. */
    public static SuiteOptions of(Path home, Path data) {
        return new SuiteOptions(
                home, data, data.resolve("postgres-bin"), DEFAULT_PORT_BASE, true, ALL_SERVICES, Pauses.USUAL);
    }

    public SuiteOptions withPortBase(int base) {
        return new SuiteOptions(home, data, binaries, base, demo, services, pauses);
    }

    public SuiteOptions withDemo(boolean load) {
        return new SuiteOptions(home, data, binaries, portBase, load, services, pauses);
    }

    public SuiteOptions withServices(List<String> chosen) {
        return new SuiteOptions(home, data, binaries, portBase, demo, chosen, pauses);
    }

    public SuiteOptions withBinaries(Path directory) {
        return new SuiteOptions(home, data, directory, portBase, demo, services, pauses);
    }

    public SuiteOptions withPauses(Pauses between) {
        return new SuiteOptions(home, data, binaries, portBase, demo, services, between);
    }
}
