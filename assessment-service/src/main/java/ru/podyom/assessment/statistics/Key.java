package ru.podyom.assessment.statistics;

import java.util.List;

/**
 * SQL that gives the key of a group as text.
 *
 * @param values of its question marks
 */
public record Key(String sql, List<Object> values) {

    /** For groups of one key only. */
    public static final Key NONE = new Key("''", List.of());

    public static Key of(Grouping grouping) {
        return new Key(grouping.key, List.of());
    }
}
