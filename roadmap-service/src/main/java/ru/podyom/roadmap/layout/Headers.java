package ru.podyom.roadmap.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.document.Block;
import ru.podyom.roadmap.document.Block.Row;

/** Finds headers, of one to three rows, among the rows of a table. */
final class Headers {

    // One of these stands in every header worth telling from rows.
    private static final Set<Role> BEGIN = EnumSet.of(Role.TITLE, Role.DEADLINE, Role.INDICATOR, Role.FOREIGN);
    private static final int MOST_ROWS = 3;
    private static final int LONGEST = 120;
    private static final int LONGEST_BELOW = 60;
    // What the second line of a header says, and no activity begins with.
    private static final Pattern REST = Pattern.compile(
            "(?:(?:исполн|реализ|провед|выполн|деятельн|мероприят|работ|результ|лиц[оа]"
                    + "|п/п|п\\.п|пп|программ|пункт|контрол|показател|плана|сторон|об|об исполн|организ|год)[\\p{L}]*[ ,/.()]*)+");

    private Headers() {}

    /**
     * A header and the rows it takes.
     *
     * @param height rows of the header, with one that only numbers the columns
     */
    record Header(Columns columns, int height) {}

    /** The header that begins at a row; {@code null} where none does. */
    static @Nullable Header at(List<Row> rows, int first) {
        Row row = rows.get(first);
        if (!isBegin(row)) {
            return null;
        }
        List<String> texts = new ArrayList<>();
        row.cells().forEach(cell -> texts.add(cell.text()));
        List<String> groups = groups(row, texts.size());
        int height = 1;
        while (height < MOST_ROWS && first + height < rows.size() && goesOn(rows.get(first + height), texts, groups)) {
            add(texts, groups, rows.get(first + height));
            height++;
        }
        if (first + height < rows.size() && numbersColumns(rows.get(first + height))) {
            height++;
        }
        return new Header(columns(texts, groups), height);
    }

    private static boolean isBegin(Row row) {
        Set<Role> meant = EnumSet.noneOf(Role.class);
        int filled = 0;
        int known = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            String text = row.cell(i);
            if (text.isEmpty()) {
                continue;
            }
            if (text.length() > LONGEST || (i == 0 && PrintedNumber.is(text))) {
                return false;
            }
            Role role = HeaderWords.meaning(text).role();
            if ((role != Role.YEAR && Wording.isDeadline(text)) || Wording.isNamed(text)) {
                return false;
            }
            filled++;
            known += role == Role.UNKNOWN ? 0 : 1;
            meant.add(role);
        }
        meant.remove(Role.UNKNOWN);
        // a label and its value look like a header of two columns
        boolean pair = row.cells().size() <= 2 && !meant.contains(Role.TITLE);
        boolean numbered = meant.contains(Role.NUMBER) && meant.contains(Role.TITLE);
        return !pair
                && (meant.size() >= 2 || areForeign(row))
                && (known * 2 >= filled || numbered)
                && meant.stream().anyMatch(BEGIN::contains);
    }

    /** Whether several headers, no two alike, are all of a table of another kind. */
    private static boolean areForeign(Row row) {
        List<String> texts = row.cells().stream()
                .map(Block.Cell::text)
                .filter(text -> !text.isEmpty())
                .toList();
        return texts.size() >= 2
                && texts.stream().distinct().count() == texts.size()
                && texts.stream().allMatch(text -> HeaderWords.meaning(text).role() == Role.FOREIGN);
    }

    /** A cell above several: what it says holds for those right of it that are empty. */
    private static List<String> groups(Row row, int width) {
        List<String> groups = new ArrayList<>();
        String group = "";
        for (int i = 0; i < width; i++) {
            boolean carried = i < row.cells().size() && row.cells().get(i).carried();
            group = row.cell(i).isEmpty() && !carried ? group : row.cell(i);
            groups.add(group);
        }
        return groups;
    }

    private static boolean goesOn(Row row, List<String> above, List<String> groups) {
        boolean any = false;
        for (int i = 0; i < row.cells().size(); i++) {
            String text = row.cell(i);
            if (text.isEmpty()) {
                continue;
            }
            if (text.length() > LONGEST_BELOW) {
                return false;
            }
            String over = i < above.size() ? above.get(i) : "";
            Column column = HeaderWords.meaning(text);
            boolean year = column.role() == Role.YEAR;
            boolean data = !year && (Wording.isDeadline(text) || PrintedNumber.is(text));
            boolean below = over.isEmpty() || year || isRestOf(over, text) || isBelowGroup(row, i, above, groups);
            if (data || !below) {
                return false;
            }
            any |= year || column.role() != Role.UNKNOWN || !over.isEmpty();
        }
        return any;
    }

    /** Whether the cell above reaches over the next column too, and both are told from each other here. */
    private static boolean isBelowGroup(Row row, int i, List<String> above, List<String> groups) {
        return i + 1 < above.size()
                && above.get(i + 1).isEmpty()
                && groups.get(i + 1).equals(groups.get(i))
                && !row.cell(i + 1).isEmpty();
    }

    private static boolean isRestOf(String over, String text) {
        return Wording.goesOn(text)
                && (over.endsWith("-") || REST.matcher(Wording.plain(text)).matches());
    }

    private static void add(List<String> texts, List<String> groups, Row row) {
        while (texts.size() < row.cells().size()) {
            groups.add(groups.isEmpty() ? "" : groups.get(groups.size() - 1));
            texts.add("");
        }
        for (int i = 0; i < texts.size(); i++) {
            String text = row.cell(i);
            String over = texts.get(i);
            if (!text.isEmpty()) {
                boolean cut = over.endsWith("-");
                texts.set(i, over.isEmpty() ? text : (cut ? over.substring(0, over.length() - 1) : over + " ") + text);
            }
        }
        List<String> below = groups(row, texts.size());
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).isEmpty() && !below.get(i).isEmpty()) {
                groups.set(i, below.get(i));
            }
        }
    }

    private static Columns columns(List<String> texts, List<String> groups) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i).replaceAll("(?<=\\p{L})-\\n", "").replace('\n', ' ');
            Column alone = HeaderWords.meaning(text);
            boolean grouped = alone.role() == Role.UNKNOWN
                    && !text.isEmpty()
                    && !groups.get(i).equals(texts.get(i));
            String whole = groups.get(i).replace('\n', ' ') + " " + text;
            columns.add(
                    grouped ? new Column(whole, HeaderWords.meaning(whole).role(), 0) : year(alone, texts, groups, i));
        }
        return HeaderWords.columns(columns);
    }

    /** A year below «Задачи на календарный год», in the very column where that text stands. */
    private static Column year(Column alone, List<String> texts, List<String> groups, int i) {
        String last = texts.get(i).substring(texts.get(i).lastIndexOf(' ') + 1);
        Column year = HeaderWords.meaning(last);
        return alone.role() != Role.YEAR
                        && year.role() == Role.YEAR
                        && !groups.get(i).isEmpty()
                ? new Column(last, Role.YEAR, year.year())
                : alone;
    }

    /** Whether the row says 1, 2, 3, … and nothing else, as official forms do below their header. */
    static boolean numbersColumns(Row row) {
        int filled = 0;
        int former = -1;
        for (int i = 0; i < row.cells().size(); i++) {
            String text = row.cell(i);
            if (!text.isEmpty()) {
                if (!text.matches("\\d{1,2}\\.?")) {
                    return false;
                }
                int value = Integer.parseInt(text.replace(".", ""));
                if (filled > 0 && value != former + 1) {
                    return false;
                }
                former = value;
                filled++;
            }
        }
        return filled >= 2;
    }
}
