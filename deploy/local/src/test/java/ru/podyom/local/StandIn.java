package ru.podyom.local;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes.Name;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Stands in for a service in tests of the supervisor: is ready at once and accepts whatever it is sent. */
final class StandIn {

    private static final List<String> SERVICES =
            List.of("assessment-service", "roadmap-service", "indicator-service", "gateway");

    private StandIn() {}

    public static void main(String[] arguments) throws IOException {
        int port = Integer.getInteger("quarkus.http.port");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }

    /** A repository with a stand-in where each service's jar should be. */
    static Path repository(Path parent) throws IOException {
        for (String service : SERVICES) {
            Path jar = ServiceProgram.jar(parent, service);
            Files.createDirectories(jar.getParent());
            URI classes = Path.of("target/test-classes").toUri();
            Manifest manifest = new Manifest();
            manifest.getMainAttributes().put(Name.MANIFEST_VERSION, "1.0");
            manifest.getMainAttributes().put(Name.MAIN_CLASS, StandIn.class.getName());
            manifest.getMainAttributes().put(Name.CLASS_PATH, classes.toString());
            try (OutputStream file = Files.newOutputStream(jar)) {
                new JarOutputStream(file, manifest).close();
            }
        }
        Path demo = Files.createDirectories(parent.resolve("deploy/demo"));
        Files.writeString(
                demo.resolve("load.json"), "[{\"method\":\"POST\",\"path\":\"/api/v1/schools\",\"file\":\"a.json\"}]");
        Files.writeString(demo.resolve("a.json"), "{}");
        return parent;
    }

    /** A base with seven free ports in a row. */
    static int freePortBase() {
        for (int base = 20_000; base < 60_000; base += 10) {
            if (allFree(base)) {
                return base;
            }
        }
        throw new IllegalStateException("no seven free ports in a row");
    }

    private static boolean allFree(int base) {
        for (Port port : Port.values()) {
            try (ServerSocket socket = new ServerSocket(port.from(base), 1, InetAddress.getLoopbackAddress())) {
                socket.getLocalPort();
            } catch (IOException e) {
                return false;
            }
        }
        return true;
    }
}
