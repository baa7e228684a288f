package ru.podyom.assessment.pupil;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.procedure.AssessmentProcedure;
import ru.podyom.assessment.procedure.Item;
import ru.podyom.assessment.sheet.UnreadableSheet;
import ru.podyom.assessment.table.ItemHeader;

/**
 * A procedure's items, and where a protocol has them.
 *
 * @param columns for each item its place among the protocol's; empty if the protocol has no items
 * @param told whether the items are known from this protocol only
 */
record Paper(AssessmentProcedure procedure, List<Item> items, List<Integer> columns, boolean told) {

    /** A header without a greatest score is taken for this much. */
    private static final int UNKNOWN_SCORE = 99;

    /**
     * Finds each item among the columns of a protocol.
     *
     * @throws UnreadableSheet if they are not the same items
     */
    static Paper of(AssessmentProcedure procedure, List<Item> known, List<ItemHeader> headers) {
        if (headers.isEmpty()) {
            return new Paper(procedure, known, List.of(), false);
        }
        Map<String, Integer> places = places(headers);
        if (known.isEmpty()) {
            List<Item> told = headers.stream().map(Paper::told).toList();
            return new Paper(procedure, told, List.copyOf(new ArrayList<>(indexes(told.size()))), true);
        }
        List<Integer> columns = new ArrayList<>();
        for (Item item : known) {
            Integer place = places.remove(key(item.number()));
            if (place == null) {
                throw refused(procedure, "has an item " + item.number() + ", the protocol has no column for it");
            }
            int most = headers.get(place).maxScore();
            if (most != item.maxScore() && most != UNKNOWN_SCORE) {
                throw refused(
                        procedure,
                        "gives " + item.maxScore() + " points for item " + item.number() + ", the protocol " + most);
            }
            columns.add(place);
        }
        if (!places.isEmpty()) {
            String unknown = headers.get(places.values().iterator().next()).name();
            throw refused(procedure, "has no item " + unknown + ", the protocol has a column for it");
        }
        return new Paper(procedure, known, columns, false);
    }

    private static List<Integer> indexes(int size) {
        List<Integer> indexes = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            indexes.add(i);
        }
        return indexes;
    }

    private static Map<String, Integer> places(List<ItemHeader> headers) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < headers.size(); i++) {
            if (places.put(key(headers.get(i).name()), i) != null) {
                throw new UnreadableSheet("the protocol has two columns for item "
                        + headers.get(i).name());
            }
        }
        return places;
    }

    private static Item told(ItemHeader header) {
        if (header.name().isBlank()
                || header.name().length() > 20
                || header.maxScore() < 1
                || header.maxScore() >= UNKNOWN_SCORE) {
            throw new UnreadableSheet("the procedure has no items yet, and the column «" + header.name()
                    + "» does not say an item and its greatest score, as 5.1 (2б)");
        }
        return new Item(header.name(), header.maxScore(), null, null, null, null, List.of());
    }

    // К1 of a Russian keyboard and K1 of an English one look the same.
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("\\s+", "").replace('к', 'k');
    }

    private static UnreadableSheet refused(AssessmentProcedure procedure, String why) {
        return new UnreadableSheet("procedure " + procedure.code() + " " + why);
    }

    /** Greatest primary score, null where the items are not known. */
    @Nullable
    Integer maxScore() {
        return items.isEmpty()
                ? procedure.maxScore()
                : Integer.valueOf(items.stream().mapToInt(Item::maxScore).sum());
    }

    /** In the order of the items; empty if no item has points. */
    List<@Nullable Integer> scores(List<@Nullable Integer> inColumns) {
        List<@Nullable Integer> scores = new ArrayList<>(columns.size());
        boolean none = true;
        for (int column : columns) {
            Integer score = column < inColumns.size() ? inColumns.get(column) : null;
            none &= score == null;
            scores.add(score);
        }
        return none ? List.of() : scores;
    }

    /** The first score that is more than its item gives, as a sentence; null if there is none. */
    @Nullable
    String excess(List<@Nullable Integer> scores) {
        for (int i = 0; i < scores.size(); i++) {
            Integer score = scores.get(i);
            Item item = items.get(i);
            if (score != null && (score < 0 || score > item.maxScore())) {
                return "item " + item.number() + " gives from 0 to " + item.maxScore() + " points";
            }
        }
        return null;
    }

    /** What items are tagged with, in the order of {@link #tagPoints}. */
    List<String> tags() {
        return items.stream()
                .flatMap(item -> item.tags().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Points by tag, as they are staged. */
    String tagPoints(List<String> tags, List<@Nullable Integer> scores) {
        if (tags.isEmpty() || scores.isEmpty()) {
            return "";
        }
        StringJoiner points = new StringJoiner(",");
        for (String tag : tags) {
            int sum = 0;
            for (int i = 0; i < scores.size(); i++) {
                Integer score = scores.get(i);
                sum += score != null && items.get(i).tags().contains(tag) ? score : 0;
            }
            points.add(Integer.toString(sum));
        }
        return points.toString();
    }

    static int sum(List<@Nullable Integer> scores) {
        int sum = 0;
        for (Integer score : scores) {
            sum += score == null ? 0 : score;
        }
        return sum;
    }
}
