package ru.podyom.roadmap.layout;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.regex.Pattern;
import ru.podyom.roadmap.document.Block.Row;

/** Whether a table is a plan, or why it is not. */
public enum Verdict {
    @JsonProperty("plan")
    PLAN("план мероприятий", "a plan of activities"),
    @JsonProperty("labels")
    LABELS("две колонки «что — чему равно», как в паспорте", "two columns of labels and values, as in a passport"),
    @JsonProperty("noHeader")
    NO_HEADER("нет шапки, по которой видно, что в колонках", "no header that says what the columns are"),
    @JsonProperty("indicators")
    INDICATORS("показатели, а не мероприятия", "indicators, not activities"),
    @JsonProperty("stages")
    STAGES("этапы программы, а не мероприятия", "stages of the programme, not activities"),
    @JsonProperty("numbers")
    NUMBERS("в ячейках числа, а не дела", "numbers, not things to be done"),
    @JsonProperty("noTitle")
    NO_TITLE("нет колонки о том, что делается", "no column says what is to be done"),
    @JsonProperty("noDeadline")
    NO_DEADLINE("нет ни сроков, ни годов, ни ответственных", "neither deadlines nor years nor responsible persons"),
    @JsonProperty("noRows")
    NO_ROWS("под шапкой нет мероприятий", "no activities below the header");

    private static final Pattern NUMBER = Pattern.compile("[-–—]?\\s?\\d[\\d\\s.,]*\\s?(?:%|шт\\.?|руб\\.?)?|[-–—+]");
    private static final double MANY = 0.5;

    private final String ru;
    private final String en;

    Verdict(String ru, String en) {
        this.ru = ru;
        this.en = en;
    }

    public String russian() {
        return ru;
    }

    public String english() {
        return en;
    }

    /** Whether the table is taken for nothing else either, so that it may be a plan that was not understood. */
    public boolean isUnsure() {
        return this == NO_HEADER || this == NO_TITLE || this == NO_DEADLINE;
    }

    /** Of a table whose header is known. */
    static Verdict of(Columns columns, List<Row> rows) {
        if (!columns.has(Role.TITLE) && numbers(columns, rows) > MANY) {
            return columns.has(Role.INDICATOR) ? INDICATORS : NUMBERS;
        }
        if (!columns.has(Role.TITLE) && columns.size() <= 2) {
            return LABELS;
        }
        if (!columns.has(Role.TITLE)) {
            return columns.has(Role.INDICATOR) ? INDICATORS : NO_TITLE;
        }
        boolean years = columns.count(Role.YEAR) >= 2;
        boolean dated = columns.has(Role.DEADLINE);
        if (!dated && !years && !columns.namesPersons()) {
            return NO_DEADLINE;
        }
        if (isOfStages(columns)) {
            return STAGES;
        }
        if (!dated && numbers(columns, rows) > MANY) {
            return NUMBERS;
        }
        if (years && !dated && columns.has(Role.FOREIGN) && !columns.namesPersons()) {
            return NUMBERS;
        }
        return rows.isEmpty() ? NO_ROWS : PLAN;
    }

    private static boolean isOfStages(Columns columns) {
        return !columns.namesPersons()
                && !columns.has(Role.NUMBER)
                && columns.all().stream().anyMatch(column -> HeaderWords.plain(column.header())
                        .matches("этап[а-я]*(?: реализации| программы| работы)*"));
    }

    /** Of a table without a header. */
    static Verdict of(List<Row> rows) {
        int widest = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        long filled = rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.text().isEmpty())
                .count();
        long numbers = rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> NUMBER.matcher(cell.text()).matches())
                .count();
        if (filled > 0 && numbers > filled * MANY) {
            return NUMBERS;
        }
        return widest <= 2 ? LABELS : NO_HEADER;
    }

    /** The share of cells with nothing but a number, the column of printed numbers aside. */
    private static double numbers(Columns columns, List<Row> rows) {
        int filled = 0;
        int numbers = 0;
        for (Row row : rows) {
            for (int i = 0; i < columns.size(); i++) {
                Role role = columns.role(i);
                if (!row.cell(i).isEmpty() && role != Role.NUMBER && role != Role.TITLE && role != Role.GROUP) {
                    filled++;
                    numbers += NUMBER.matcher(row.cell(i)).matches() ? 1 : 0;
                }
            }
        }
        return filled == 0 ? 0 : (double) numbers / filled;
    }
}
