package ru.podyom.assessment.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.sheet.Line;

/** A line a pupil, taken as it comes. */
final class PupilRows implements RowReader {

    private static final Pattern FOOTER =
            Pattern.compile("^(итого|всего|средн|процент|качество|успеваемость|учитель|директор|эксперт|подпис)");
    private static final Set<String> ABSENT =
            Set.of("н", "н/я", "ня", "неявка", "не явился", "не явилась", "не писал", "не писала", "не писал(а)");
    private static final Pattern POINTS = Pattern.compile("0*[1-9][0-9]*");
    private static final Set<Role> ITEMS = Set.of(Role.ITEM);
    private static final int SHORTEST_NUMBER_OF_A_PERSON = 9;

    private final Columns at;
    private final List<Integer> items;
    private final List<ItemHeader> headers;
    private final @Nullable SchoolKeys schools;
    private final PupilProcedures procedures;
    private final Sink sink;

    PupilRows(
            Columns at, List<ItemHeader> headers, @Nullable SchoolKeys schools, PupilProcedures procedures, Sink sink) {
        this.at = at;
        this.items = at.all(Role.ITEM);
        this.headers = headers;
        this.schools = schools;
        this.procedures = procedures;
        this.sink = sink;
    }

    @Override
    public void line(Line line) {
        if (at.isShorterThan(line, sink)) {
            return;
        }
        try {
            SchoolKey school = schools == null ? null : schools.of(line);
            if (schools != null && school == null) {
                sink.finding(Finding.ofLine(
                        line.number(), Severity.NOTE, "aggregate-row", "not one pupil; left out", Map.of()));
                return;
            }
            if (isFooter(line)) {
                sink.finding(Finding.ofLine(
                        line.number(), Severity.NOTE, "line-left-out", "not a pupil; left out", Map.of()));
                return;
            }
            PupilRow row = read(line, school);
            refuseCutOff(line, row);
            checkTotal(row);
            sink.pupil(row);
        } catch (UnreadableCell e) {
            String reason = namesSomebody(line.cell(e.column)) ? "the cell cannot be what its column says" : e.reason;
            sink.finding(Finding.ofCell(
                    line.number(), e.column, at.header(e.column), Severity.REFUSAL, e.code, reason, new Evidence()));
        }
    }

    /** A sum, a mean or a signature below the pupils. */
    private boolean isFooter(Line line) {
        String code = at.cell(line, Role.PUPIL).toLowerCase(Locale.ROOT);
        if (FOOTER.matcher(code).find()) {
            return true;
        }
        return code.isEmpty()
                && !saysAbsent(line)
                && at.cell(line, Role.TOTAL).isEmpty()
                && items.stream().allMatch(item -> line.cell(item).isEmpty());
    }

    /** Words or long numbers where points or marks belong may be a pupil's name or СНИЛС: they are not repeated. */
    private static boolean namesSomebody(String cell) {
        if (cell.length() >= SHORTEST_NUMBER_OF_A_PERSON) {
            return true;
        }
        int letters = 0;
        for (int i = 0; i < cell.length(); i++) {
            letters = Character.isLetter(cell.charAt(i)) ? letters + 1 : 0;
            if (letters > 2) {
                return true;
            }
        }
        return false;
    }

    private PupilRow read(Line line, @Nullable SchoolKey school) {
        String pupil = at.text(line, Role.PUPIL);
        if (pupil == null) {
            throw new UnreadableCell(Math.max(0, at.of(Role.PUPIL)), "required", "the pupil's code is needed");
        }
        boolean absent = saysAbsent(line);
        refusePointsOfAnAbsentPupil(line, absent);
        Role group = at.has(Role.CLASS_NAME) ? Role.CLASS_NAME : Role.GRADE;
        return new PupilRow(
                line.number(),
                school,
                procedures.of(line),
                pupil,
                variant(line),
                at.text(line, group),
                sex(line),
                absent ? List.of() : scores(line),
                absent ? null : mark(line, Role.MARK),
                mark(line, Role.PREVIOUS_MARK),
                absent ? null : at.whole(line, Role.TOTAL),
                absent);
    }

    /** Zeros may be how a form prints nothing; points are not. */
    private void refusePointsOfAnAbsentPupil(Line line, boolean absent) {
        List<Integer> columns = new ArrayList<>(items);
        columns.add(at.of(Role.TOTAL));
        for (int column : columns) {
            if (absent && column >= 0 && POINTS.matcher(line.cell(column)).matches()) {
                throw new UnreadableCell(
                        column, "absent-with-points", "the line says that the pupil was absent, and has points");
            }
        }
    }

    /** A line that ends among the items would pass for a pupil who did not try the others. */
    private void refuseCutOff(Line line, PupilRow row) {
        boolean brokenOff = line.ending() == Line.Ending.FILE_END && at.notReached(line) >= 0;
        if (!row.absent() && (brokenOff || at.endsWithin(line, ITEMS))) {
            throw at.cutOff(line);
        }
    }

    private boolean saysAbsent(Line line) {
        for (String cell : line.cells()) {
            if (beginsWithAbsent(cell)) {
                return true;
            }
        }
        return at.all(Role.VARIANT).stream().anyMatch(column -> saysAbsent(line.cell(column)));
    }

    private static boolean saysAbsent(String cell) {
        return ABSENT.contains(cell.toLowerCase(Locale.ROOT)) || beginsWithAbsent(cell);
    }

    private static boolean beginsWithAbsent(String cell) {
        return cell.length() > 7
                && cell.length() < 20
                && cell.toLowerCase(Locale.ROOT).startsWith("отсутств");
    }

    private @Nullable String variant(Line line) {
        List<String> parts = new ArrayList<>();
        for (int column : at.all(Role.VARIANT)) {
            String cell = line.cell(column);
            if (!Numbers.isNothing(cell) && !saysAbsent(cell)) {
                parts.add(cell);
            }
        }
        return parts.isEmpty() ? null : String.join("/", parts);
    }

    private @Nullable Sex sex(Line line) {
        String text = at.text(line, Role.SEX);
        if (text == null) {
            return null;
        }
        return switch (text.toLowerCase(Locale.ROOT).charAt(0)) {
            case 'ж', 'д', 'f' -> Sex.FEMALE;
            case 'м', 'm' -> Sex.MALE;
            default -> throw new UnreadableCell(at.of(Role.SEX), "unreadable", "ж or м is wanted");
        };
    }

    private @Nullable Integer mark(Line line, Role role) {
        Integer mark = at.whole(line, role);
        if (mark != null && (mark < 1 || mark > 5)) {
            throw new UnreadableCell(at.of(role), "out-of-range", "a mark is from 1 to 5");
        }
        return mark;
    }

    private List<@Nullable Integer> scores(Line line) {
        List<@Nullable Integer> scores = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            int column = items.get(i);
            String cell = line.cell(column);
            Integer score = isNotAttempted(cell) ? null : Numbers.whole(cell, column);
            int most = headers.get(i).maxScore();
            if (score != null && (score < 0 || score > most)) {
                throw new UnreadableCell(column, "out-of-range", "from 0 to " + most + " points");
            }
            scores.add(score);
        }
        return scores;
    }

    private static boolean isNotAttempted(String cell) {
        return switch (cell) {
            case "N", "n", "X", "x", "Х", "х" -> true;
            default -> false;
        };
    }

    private void checkTotal(PupilRow row) {
        int sum = row.itemScores().stream()
                .mapToInt(score -> score == null ? 0 : score)
                .sum();
        Integer total = row.total();
        if (total != null && !items.isEmpty() && total != sum) {
            sink.finding(Finding.ofCell(
                    row.line(),
                    at.of(Role.TOTAL),
                    at.header(at.of(Role.TOTAL)),
                    Severity.DOUBT,
                    "total-mismatch",
                    "the items add up to " + sum + ", the total says " + total,
                    new Evidence().and("items", sum).and("total", total)));
        }
    }
}
