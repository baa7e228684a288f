package ru.podyom.runtime.api;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/**
 * Puts examples of whole bodies together from those of their properties, which stand beside the fields they explain.
 * A property that says nothing of its values is left out.
 */
final class ApiExamples {

    private static final Map<String, String> FORMATS = Map.of(
            "uuid", "01932f0a-5c1e-7d3a-9b42-6f1c2e8d4a10",
            "date", "2021-11-15",
            "date-time", "2021-11-15T08:30:00Z");

    private final Map<String, Schema> named;
    private final Deque<String> open = new ArrayDeque<>();

    ApiExamples(Map<String, Schema> named) {
        this.named = named;
    }

    /** What the author wrote stays. */
    void complete(MediaType type) {
        Schema schema = type.getSchema();
        if (schema != null && type.getExample() == null && isEmpty(type.getExamples())) {
            Object example = of(schema);
            if (example != null) {
                type.setExample(example);
            }
        }
    }

    @Nullable
    Object of(Schema schema) {
        Object own = own(schema);
        if (own != null) {
            return own;
        }
        return schema.getRef() == null ? structure(schema) : referred(schema.getRef());
    }

    private static @Nullable Object own(Schema schema) {
        if (schema.getExamples() != null && !schema.getExamples().isEmpty()) {
            return schema.getExamples().get(0);
        }
        return schema.getDefaultValue();
    }

    /** A thing inside itself ends there. */
    private @Nullable Object referred(String ref) {
        String name = ref.substring(ref.lastIndexOf('/') + 1);
        Schema schema = named.get(name);
        if (schema == null || open.contains(name)) {
            return null;
        }
        open.push(name);
        try {
            return of(schema);
        } finally {
            open.pop();
        }
    }

    private @Nullable Object structure(Schema schema) {
        if (!isEmpty(schema.getProperties())) {
            return object(schema.getProperties());
        }
        for (List<Schema> choice : choices(schema)) {
            return of(choice.get(0));
        }
        if (schema.getItems() != null) {
            Object one = of(schema.getItems());
            return one == null ? null : List.of(one);
        }
        return scalar(schema);
    }

    private static List<List<Schema>> choices(Schema schema) {
        return Stream.of(schema.getAllOf(), schema.getOneOf(), schema.getAnyOf())
                .filter(choice -> choice != null && !choice.isEmpty())
                .toList();
    }

    private @Nullable Object object(Map<String, Schema> properties) {
        Map<String, Object> example = new LinkedHashMap<>();
        properties.forEach((name, schema) -> {
            Object value = of(schema);
            if (value != null) {
                example.put(name, value);
            }
        });
        return example.isEmpty() ? null : example;
    }

    private static @Nullable Object scalar(Schema schema) {
        if (schema.getEnumeration() != null && !schema.getEnumeration().isEmpty()) {
            return schema.getEnumeration().get(0);
        }
        if (schema.getFormat() != null && FORMATS.containsKey(schema.getFormat())) {
            return FORMATS.get(schema.getFormat());
        }
        return (schema.getType() != null && schema.getType().contains(SchemaType.BOOLEAN)) ? Boolean.FALSE : null;
    }

    private static boolean isEmpty(@Nullable Map<?, ?> map) {
        return map == null || map.isEmpty();
    }
}
