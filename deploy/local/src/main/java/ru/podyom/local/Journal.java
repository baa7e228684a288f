package ru.podyom.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ru.podyom.local.data.DataDirectory;
import ru.podyom.local.data.PrivateFiles;
import ru.podyom.local.process.Observer;
import ru.podyom.local.process.Status;

/** Tells what happens: to people in the supervisor's log and on its output, to programs in {@code state.json}. */
final class Journal implements Observer {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final DataDirectory directory;
    private final int portBase;
    private final Map<String, Status> statuses = new TreeMap<>();
    private String state = "starting";

    Journal(DataDirectory directory, int portBase) {
        this.directory = directory;
        this.portBase = portBase;
    }

    synchronized void say(String text) {
        String line = Instant.now().truncatedTo(ChronoUnit.MILLIS) + " " + text;
        System.out.println(line);
        try {
            Files.write(
                    directory.log("supervisor").path(),
                    List.of(line),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            System.err.println("the supervisor's log cannot be written: " + e.getMessage());
        }
    }

    /** The state of the suite as a whole: starting, ready, failed, stopping or stopped. */
    synchronized void enter(String newState) {
        state = newState;
        write();
    }

    @Override
    public synchronized void changed(String name, Status status) {
        statuses.put(name, status);
        String pid = status.pid() == 0 ? "" : ", pid " + status.pid();
        String note = status.note().isEmpty() ? "" : ": " + status.note();
        say(name + " is " + status.state() + pid + note);
        write();
    }

    private void write() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("state", state);
        document.put("at", Instant.now().toString());
        document.put("supervisor", ProcessHandle.current().pid());
        document.put("portBase", portBase);
        document.put("processes", statuses);
        try {
            PrivateFiles.write(directory.state(), JSON.writeValueAsString(document));
        } catch (IOException e) {
            System.err.println("the state cannot be written: " + e.getMessage());
        }
    }
}
