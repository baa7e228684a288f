package ru.podyom.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Locale;
import ru.podyom.local.process.CannotStart;

/** The ports of a suite, counted from its base. All are on the loopback interface. */
enum Port {
    GATEWAY(0),
    ASSESSMENT_SERVICE(1),
    ROADMAP_SERVICE(2),
    INDICATOR_SERVICE(3),
    POSTGRESQL(4),
    KAFKA(5),
    KAFKA_CONTROLLER(6);

    private final int offset;

    Port(int offset) {
        this.offset = offset;
    }

    static Port of(String program) {
        return valueOf(program.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    int from(int base) {
        return base + offset;
    }

    /** Refuses before anything is started, so that a taken port never leaves half a suite behind. */
    static void requireFree(int base) throws CannotStart {
        for (Port port : values()) {
            try (ServerSocket socket = new ServerSocket()) {
                socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port.from(base)));
            } catch (IOException e) {
                throw new CannotStart("port " + port.from(base) + ", needed for " + port
                        + ", is taken; free it or choose" + " other ports with --port-base");
            }
        }
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
