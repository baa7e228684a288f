package ru.podyom.assessment.table;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the sender says the columns are, whatever their headers look like.
 *
 * @param headerLine the line of the headers; the first line where all the named headers stand, or line 1, if absent
 * @param columns role by number of the column, from 1, or by its header; columns not named are ignored
 */
public record Mapping(Layout layout, @Nullable Long headerLine, Map<String, Role> columns) {

    private static boolean isNumber(String key) {
        return !key.isEmpty() && key.length() < 6 && key.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    boolean stands(ru.podyom.assessment.sheet.Line line) {
        if (headerLine != null) {
            return line.number() == headerLine;
        }
        return columns.keySet().stream()
                .allMatch(key -> isNumber(key) || line.cells().contains(key));
    }

    List<Role> roles(List<String> headers) {
        List<Role> roles = new java.util.ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            Role byHeader = columns.getOrDefault(headers.get(i), Role.IGNORED);
            roles.add(columns.getOrDefault(Integer.toString(i + 1), byHeader));
        }
        return roles;
    }
}
