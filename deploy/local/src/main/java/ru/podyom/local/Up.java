package ru.podyom.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import ru.podyom.local.data.PrivateFiles;
import ru.podyom.local.process.CannotStart;

/** The supervisor: starts the suite, keeps it running and stops it in order when it is told to end. */
final class Up {

    private Up() {}

    public static void main(String[] words) throws IOException, InterruptedException {
        int status = 1;
        String text;
        @Nullable Path outcome = null;
        try {
            Arguments arguments = Arguments.parse(words);
            outcome = arguments.outcome();
            Suite suite = Suite.prepare(arguments.suite());
            // before the start: Ctrl-C may come while things are starting
            Runtime.getRuntime().addShutdownHook(new Thread(suite::stop, "stop"));
            suite.start();
            text = greeting(suite, arguments);
            status = 0;
        } catch (CannotStart | IllegalArgumentException e) {
            text = "deploy/up: " + e.getMessage();
        }
        if (outcome != null) {
            PrivateFiles.write(outcome, status + "\n" + text + "\n");
        } else {
            (status == 0 ? System.out : System.err).println(text);
        }
        if (status != 0) {
            System.exit(status);
        }
        new CountDownLatch(1).await(); // until a signal comes
    }

    private static String greeting(Suite suite, Arguments arguments) {
        String option = arguments.usualData() ? "" : " --data " + arguments.data();
        return String.join(
                "\n",
                "Podyom is up.",
                "  gateway  " + suite.gatewayUri(),
                "  docs     " + suite.gatewayUri().resolve("/docs"),
                "  token    deploy/token region" + option + "   (or municipality, school, portal, pipeline, admin)",
                "  logs     " + arguments.data().resolve("logs"),
                arguments.outcome() == null ? "  stop     Ctrl-C" : "  stop     deploy/down" + option);
    }
}
