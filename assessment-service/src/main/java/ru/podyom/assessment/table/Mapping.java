package ru.podyom.assessment.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.sheet.Line;

/**
 * What the sender says the columns are, whatever their headers look like.
 *
 * @param layout what the sheet is; if absent, the roles tell
 * @param headerLine the line of the headers; the first line where all the named headers stand, or line 1, if absent
 * @param columns role by number of the column, from 1, or by its header; columns not named are ignored
 * @param procedures of a table with procedures side by side: the procedure's code by the same keys; without columns,
 *     the rest is recognised, and only these procedures are not read from their titles
 */
public record Mapping(
        @Nullable Layout layout, @Nullable Long headerLine, Map<String, Role> columns, Map<String, String> procedures) {

    private static final Set<Role> SEVERAL = EnumSet.of(Role.ITEM, Role.SCORE, Role.VARIANT, Role.IGNORED);
    private static final List<Role> MARKS = List.of(Role.MARK2, Role.MARK3, Role.MARK4, Role.MARK5);

    public Mapping {
        columns = Map.copyOf(Objects.requireNonNullElse(columns, Map.of()));
        procedures = Map.copyOf(Objects.requireNonNullElse(procedures, Map.of()));
        if (columns.isEmpty() && procedures.isEmpty()) {
            throw new IllegalArgumentException("a mapping names columns, or procedures that stand side by side");
        }
        if (columns.isEmpty() && (layout != null || headerLine != null)) {
            throw new IllegalArgumentException("a layout or a line of headers needs the roles of columns");
        }
        if (procedures.isEmpty()) {
            refuseRepeated(columns);
        }
        if (!columns.isEmpty() && !columns.keySet().containsAll(procedures.keySet())) {
            throw new IllegalArgumentException("a column with a procedure needs a role");
        }
    }

    private static void refuseRepeated(Map<String, Role> columns) {
        Map<Role, String> first = new EnumMap<>(Role.class);
        new TreeMap<>(columns).forEach((key, role) -> {
            String before = SEVERAL.contains(role) ? null : first.putIfAbsent(role, key);
            if (before != null) {
                throw new IllegalArgumentException(role + " is one column, not " + before + " and " + key);
            }
        });
    }

    /** The greatest number by which a column is named; 0 if none is. */
    int greatestNumber() {
        return columns.keySet().stream()
                .filter(Mapping::isNumber)
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
    }

    /** The layout that is meant: as it was said, or as the roles tell. */
    Layout meant() {
        if (layout != null) {
            return layout;
        }
        if (!procedures.isEmpty()) {
            return columns.values().stream().anyMatch(role -> role == Role.PARTICIPANTS)
                    ? Layout.MARKS_WIDE
                    : Layout.MATRIX;
        }
        if (columns.containsValue(Role.PUPIL)) {
            return Layout.PUPIL_PROTOCOL;
        }
        if (columns.containsValue(Role.SCORE)) {
            return Layout.PRIMARY_SCORES_LONG;
        }
        return MARKS.stream().anyMatch(columns::containsValue) ? Layout.MARKS_LONG : Layout.OWN;
    }

    private static boolean isNumber(String key) {
        return !key.isEmpty() && key.length() < 6 && key.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    boolean stands(Line line) {
        if (headerLine != null) {
            return line.number() == headerLine;
        }
        return columns.keySet().stream()
                .allMatch(key -> isNumber(key) || line.cells().contains(key));
    }

    List<Role> roles(List<String> headers) {
        List<Role> roles = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            // A number is that of a column, also where another one has it for a header.
            Role byHeader =
                    isNumber(headers.get(i)) ? Role.IGNORED : columns.getOrDefault(headers.get(i), Role.IGNORED);
            roles.add(columns.getOrDefault(Integer.toString(i + 1), byHeader));
        }
        return roles;
    }

    /** Whether the column has been named, be it to be ignored. */
    boolean names(int column, String header) {
        return columns.containsKey(Integer.toString(column + 1)) || columns.containsKey(header);
    }

    /** Code of the procedure that the column is about; {@code null} for one that is about none. */
    @Nullable
    String procedure(int column, String header) {
        String byNumber = procedures.get(Integer.toString(column + 1));
        return byNumber == null ? procedures.get(header) : byNumber;
    }
}
