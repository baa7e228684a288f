package ru.podyom.assessment.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ru.podyom.assessment.forensics.Similarity;

/** Schools that stand twice in a matrix, and names so near that they may be one school. */
final class NameChecks {

    private static final int NEAR = 2;
    private static final int SHORTEST = 8;
    private static final int MOST = 500;

    private final Matrix matrix;

    NameChecks(Matrix matrix) {
        this.matrix = matrix;
    }

    void check() {
        Map<String, MatrixLine> seen = new HashMap<>();
        for (MatrixLine line : matrix.lines) {
            MatrixLine before = seen.putIfAbsent(key(line), line);
            if (before != null) {
                twice(line, before);
            }
        }
        // Every pair is compared: a long list would take longer than the hint is worth.
        if (seen.size() <= MOST) {
            List<Map.Entry<String, MatrixLine>> names = List.copyOf(seen.entrySet()).stream()
                    .sorted(java.util.Comparator.comparingLong(entry -> entry.getValue().number))
                    .toList();
            for (int i = 1; i < names.size(); i++) {
                compare(names.get(i), names.subList(0, i));
            }
        }
    }

    private static String key(MatrixLine line) {
        boolean named = line.school.kind() == SchoolKey.Kind.NAME;
        return (named ? SchoolNames.key(line.school.text()) : line.school.text()) + "|" + line.school.municipality();
    }

    private static void twice(MatrixLine line, MatrixLine before) {
        if (line.action == null && !line.isRefused()) {
            line.action = "take this line and not line " + before.number;
        }
        line.find(
                Severity.REFUSAL,
                "duplicate",
                "the school stands in line " + before.number + " already",
                new Evidence().and("line", before.number));
    }

    private static void compare(Map.Entry<String, MatrixLine> one, List<Map.Entry<String, MatrixLine>> others) {
        MatrixLine line = one.getValue();
        if (line.school.kind() != SchoolKey.Kind.NAME) {
            return;
        }
        for (Map.Entry<String, MatrixLine> other : others) {
            int distance = Similarity.distance(letters(one.getKey()), letters(other.getKey()), NEAR);
            boolean sameNumbers = digits(one.getKey()).equals(digits(other.getKey()));
            if (distance <= NEAR && sameNumbers && one.getKey().length() >= SHORTEST) {
                line.find(
                        Severity.NOTE,
                        "similar-name",
                        "the name is nearly that of line " + other.getValue().number,
                        new Evidence().and("line", other.getValue().number).and("letters", distance));
            }
        }
    }

    private static String digits(String key) {
        return key.replaceAll("\\D+", " ").strip();
    }

    private static String letters(String key) {
        return key.replaceAll("\\d", "");
    }
}
