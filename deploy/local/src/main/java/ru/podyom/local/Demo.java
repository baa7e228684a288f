package ru.podyom.local;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.podyom.local.process.CannotStart;

/** Loads the demonstration data the way any client would: through the gateway. */
final class Demo {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private final Path folder;
    private final DemoClient client;
    private final Journal journal;

    Demo(Path folder, URI gateway, String token, Journal journal) {
        this.folder = folder;
        this.client = new DemoClient(gateway, token);
        this.journal = journal;
    }

    void load() throws CannotStart {
        try {
            List<DemoStep> steps =
                    JSON.readValue(folder.resolve("load.json").toFile(), new TypeReference<List<DemoStep>>() {});
            for (DemoStep step : steps) {
                List<DemoClient.Request> requests = requests(step);
                for (DemoClient.Request request : requests) {
                    client.send(request);
                }
                String file = step.file() == null ? step.path() : step.file();
                journal.say("demonstration data: " + file + ", " + requests.size() + " requests");
            }
        } catch (IOException e) {
            throw new CannotStart(
                    "the demonstration data in " + folder + " cannot be loaded (--no-demo starts without them)", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("loading the demonstration data was interrupted");
        }
    }

    private List<DemoClient.Request> requests(DemoStep step) throws IOException {
        String content = step.file() == null ? "" : Files.readString(folder.resolve(step.file()));
        if (!step.each()) {
            return List.of(request(step, step.path(), content));
        }
        List<DemoClient.Request> requests = new ArrayList<>();
        for (JsonNode element : JSON.readTree(content)) {
            requests.add(request(step, fill(step.path(), element), JSON.writeValueAsString(element)));
        }
        return requests;
    }

    private static DemoClient.Request request(DemoStep step, String path, String body) {
        return new DemoClient.Request(step.method(), path, step.mediaType(), body, step.waitFor());
    }

    private static String fill(String path, JsonNode element) throws IOException {
        Matcher placeholders = PLACEHOLDER.matcher(path);
        StringBuilder filled = new StringBuilder();
        while (placeholders.find()) {
            JsonNode value = element.path(placeholders.group(1));
            if (!value.isValueNode() || value.isNull()) {
                throw new IOException("no field " + placeholders.group(1) + " for " + path + " in " + element);
            }
            String encoded =
                    URLEncoder.encode(value.asText(), StandardCharsets.UTF_8).replace("+", "%20");
            placeholders.appendReplacement(filled, Matcher.quoteReplacement(encoded));
        }
        return placeholders.appendTail(filled).toString();
    }
}
