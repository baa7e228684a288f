package ru.podyom.assessment.registry;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.school.TakenKeys;

/** Keys that rows want and that only one school may have. */
final class Keys {

    private record Key(Row row, String text) {}

    private final Map<Column, List<Key>> wanted = new EnumMap<>(Column.class);

    /** @param key null: the row wants none, or has it already */
    void add(Row row, Column column, @Nullable String key) {
        if (key != null) {
            wanted.computeIfAbsent(column, any -> new ArrayList<>()).add(new Key(row, key));
        }
    }

    /** Refuses rows whose key another school has, also one that the caller does not see. */
    void refuse(TakenKeys known, Refusals refusals) {
        if (wanted.isEmpty()) {
            return;
        }
        Set<String> taken = known.of(texts(Column.CODE), texts(Column.LOGIN), texts(Column.RIS_CODE));
        wanted.forEach((column, keys) -> keys.stream()
                .filter(key -> taken.contains(key.text()))
                .forEach(key -> refusals.add(key.row(), column, "taken", "another school has " + key.text())));
    }

    private List<String> texts(Column column) {
        return Stream.ofNullable(wanted.get(column))
                .flatMap(List::stream)
                .map(Key::text)
                .toList();
    }
}
