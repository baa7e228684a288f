package ru.podyom.assessment.sheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * Objects, one after the other, as lines below a header of their names; names of nested ones are joined by dots. Which
 * names there are is learnt from the first thousand objects.
 */
final class JsonLines implements SheetReader {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final int LEARNT_FROM = 1000;

    private final Encoding encoding;
    private final SheetLimits limits;
    private final PacedReader pace;
    private final MappingIterator<JsonNode> objects;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final Deque<Line> ahead = new ArrayDeque<>();
    private long number;
    private long written;

    JsonLines(Path file, Encoding encoding, SheetLimits limits) {
        this.encoding = encoding;
        this.limits = limits;
        try {
            InputStream in = Files.newInputStream(file);
            in.skipNBytes(encoding.mark());
            this.pace = new PacedReader(new InputStreamReader(in, encoding.charset()), limits.lineChars());
            this.objects = JSON.readerFor(JsonNode.class).readValues(pace);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        learn();
    }

    private void learn() {
        List<Map<String, String>> first = new ArrayList<>();
        while (first.size() < LEARNT_FROM && hasObject()) {
            Map<String, String> flat = object();
            flat.keySet().forEach(name -> places.putIfAbsent(name, places.size()));
            first.add(flat);
            checkNames();
        }
        ahead.add(new Line(0, List.copyOf(places.keySet())));
        first.forEach(flat -> ahead.add(line(flat)));
    }

    private void checkNames() {
        if (places.size() > limits.columns()) {
            throw new UnreadableSheet("the objects have " + places.size() + " different names; " + limits.columns()
                    + " at most can be read");
        }
    }

    @Override
    public Format format() {
        return Format.JSON_LINES;
    }

    @Override
    public String encoding() {
        return encoding.charset().name();
    }

    @Override
    public boolean hasNext() {
        return !ahead.isEmpty() || hasObject();
    }

    @Override
    public Line next() {
        Line waiting = ahead.poll();
        if (waiting != null) {
            return waiting;
        }
        if (!hasObject()) {
            throw new NoSuchElementException();
        }
        return line(object());
    }

    private boolean hasObject() {
        try {
            return objects.hasNextValue();
        } catch (JsonProcessingException e) {
            throw broken(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> object() {
        try {
            pace.another();
            JsonNode node = objects.nextValue();
            if (!node.isObject()) {
                throw new UnreadableSheet(
                        "not an object, but " + node.getNodeType() + ", after " + number + " objects");
            }
            number++;
            Map<String, String> flat = new LinkedHashMap<>();
            flatten("", node, flat);
            return flat;
        } catch (JsonProcessingException e) {
            throw broken(e);
        } catch (RuntimeJsonMappingException | IOException e) {
            throw new UnreadableSheet("not JSON after " + number + " objects");
        }
    }

    private UnreadableSheet broken(JsonProcessingException e) {
        return new UnreadableSheet("not JSON after " + number + " objects: " + e.getOriginalMessage());
    }

    private Line line(Map<String, String> flat) {
        String[] cells = new String[places.size()];
        Arrays.fill(cells, "");
        flat.forEach((name, value) -> {
            Integer place = places.get(name);
            if (place == null) {
                throw new UnreadableSheet("the name " + name + " comes first after " + number
                        + " objects; give every name in the first " + LEARNT_FROM);
            }
            cells[place] = value;
        });
        return new Line(++written, Arrays.asList(cells));
    }

    private static void flatten(String before, JsonNode node, Map<String, String> into) {
        node.properties().forEach(property -> {
            String name = before + property.getKey();
            JsonNode value = property.getValue();
            if (value.isObject()) {
                flatten(name + ".", value, into);
            } else if (!value.isNull()) {
                String text = Cell.stripped(value.isValueNode() ? value.asText() : value.toString());
                if (text.indexOf('\u0000') >= 0 || name.indexOf('\u0000') >= 0) {
                    throw new UnreadableSheet("an object holds a NUL character");
                }
                into.put(name, text);
            }
        });
    }

    @Override
    public void close() {
        try {
            objects.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
