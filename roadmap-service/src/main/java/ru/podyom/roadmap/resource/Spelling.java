package ru.podyom.roadmap.resource;

import java.util.Objects;
import ru.podyom.roadmap.programme.Choice;

/** Constants as they are spelt outside, in JSON and in files alike: notComparable for NOT_COMPARABLE. */
final class Spelling {

    private Spelling() {}

    static <E extends Enum<E>> E read(Class<E> type, Object spelt) {
        return Objects.requireNonNull(Choice.of(type, type.getSimpleName(), (String) spelt));
    }
}
