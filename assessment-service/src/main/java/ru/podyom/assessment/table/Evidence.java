package ru.podyom.assessment.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Numbers behind a finding, in the order they are told. */
final class Evidence {

    private final Map<String, Object> map = new LinkedHashMap<>();

    Evidence and(String name, Object value) {
        map.put(name, value);
        return this;
    }

    Map<String, Object> map() {
        return Collections.unmodifiableMap(map);
    }
}
