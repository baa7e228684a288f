package ru.podyom.roadmap.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.document.Block.Row;

/** Finds headers, of one to three rows, among the rows of a table. */
final class Headers {

    private static final int MOST_ROWS = 3;
    private static final int LONGEST = 150;
    private static final int LONGEST_BELOW = 60;

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
        while (height < MOST_ROWS
                && first + height < rows.size()
                && goesOn(rows.get(first + height), texts)) {
            add(texts, groups, rows.get(first + height));
            height++;
        }
        if (first + height < rows.size() && numbersColumns(rows.get(first + height))) {
            height++;
        }
        return new Header(columns(texts, groups), height);
    }

    private static boolean isBegin(Row row) {
        int meant = 0;
        int filled = 0;
        boolean plans = false;
        for (int i = 0; i < row.cells().size(); i++) {
            String text = row.cell(i);
            if (text.isEmpty()) {
                continue;
            }
            Role role = text.length() > LONGEST ? Role.UNKNOWN : HeaderWords.meaning(text).role();
            if (text.length() > LONGEST || PrintedNumber.is(text) && i == 0) {
                return false;
            }
            if (role != Role.YEAR && Wording.isDeadline(text)) {
                return false;
            }
            filled++;
            meant += role == Role.UNKNOWN ? 0 : 1;
            plans |= role == Role.TITLE || role == Role.DEADLINE || role == Role.INDICATOR || role == Role.FOREIGN;
        }
        return plans && meant >= 2 && meant * 2 >= filled;
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

    private static boolean goesOn(Row row, List<String> above) {
        boolean any = false;
        for (int i = 0; i < row.cells().size(); i++) {
            String text = row.cell(i);
            if (text.isEmpty()) {
                continue;
            }
            String over = i < above.size() ? above.get(i) : "";
            Column column = HeaderWords.meaning(text);
            boolean year = column.role() == Role.YEAR;
            if (text.length() > LONGEST_BELOW || !year && (Wording.isDeadline(text) || PrintedNumber.is(text))) {
                return false;
            }
            if (!over.isEmpty() && !year && !isRestOf(over, text)) {
                return false;
            }
            any |= year || column.role() != Role.UNKNOWN || !over.isEmpty();
        }
        return any;
    }

    private static boolean isRestOf(String over, String text) {
        return over.endsWith("-") || Wording.goesOn(text) && HeaderWords.meaning(over + " " + text).role() != Role.UNKNOWN;
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
            boolean grouped = alone.role() == Role.UNKNOWN && !text.isEmpty() && !groups.get(i).equals(texts.get(i));
            String whole = groups.get(i).replace('\n', ' ') + " " + text;
            columns.add(grouped ? new Column(whole, HeaderWords.meaning(whole).role(), 0) : year(alone, texts, groups, i));
        }
        return HeaderWords.columns(columns);
    }

    /** A year below «Задачи на календарный год», in the very column where that text stands. */
    private static Column year(Column alone, List<String> texts, List<String> groups, int i) {
        String last = texts.get(i).substring(texts.get(i).lastIndexOf(' ') + 1);
        Column year = HeaderWords.meaning(last);
        return alone.role() != Role.YEAR && year.role() == Role.YEAR && !groups.get(i).isEmpty()
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
