package ru.podyom.assessment.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.procedure.Season;
import ru.podyom.assessment.sheet.Line;

/**
 * The header of a table with procedures side by side: a line of titles, each over its columns, and perhaps lines of
 * what the columns are.
 *
 * @param headerLines how many lines it has
 * @param keyTitles what stands over the columns before the first procedure, in whichever of these lines
 * @param keys roles of these columns
 */
record GroupedHeader(
        Line titles,
        int headerLines,
        List<String> keyTitles,
        List<Role> keys,
        List<Group> groups,
        List<String> assumptions,
        List<Finding> findings) {

    private static final int LONGEST_TITLE = 80;
    private static final int MOST_LABEL_LINES = 4;
    private static final Set<Role> KEYS =
            EnumSet.of(Role.SCHOOL, Role.LOGIN, Role.RIS_CODE, Role.MUNICIPALITY, Role.GROUP, Role.SCHOOLS);

    int from() {
        return keys.size();
    }

    int end() {
        return groups.get(groups.size() - 1).end();
    }

    /** Whether it holds nothing but shares of one or two marks. */
    private boolean isMatrix() {
        return groups.stream()
                .allMatch(group ->
                        group.roles().size() <= 2 && group.roles().stream().allMatch(MarkRoles::isShare));
    }

    Layout layout() {
        if (isMatrix()) {
            return Layout.MATRIX;
        }
        boolean scores = groups.stream().anyMatch(group -> group.roles().contains(Role.SCORE));
        return scores ? Layout.PRIMARY_SCORES_WIDE : Layout.MARKS_WIDE;
    }

    List<String> headers() {
        List<String> headers = new ArrayList<>();
        headers.addAll(keyTitles);
        for (Group group : groups) {
            for (Role role : group.roles()) {
                headers.add(group.title() + " " + role);
            }
        }
        return headers;
    }

    /**
     * The header that starts with {@code lines.get(at)}; {@code null} if none does.
     *
     * @param said codes of procedures by their titles or columns, as the sender says
     */
    static @Nullable GroupedHeader of(List<Line> lines, int at, ProcedureParts known, Said said) {
        Line titles = lines.get(at);
        List<Integer> starts = starts(titles, said);
        if (starts.isEmpty() || starts.get(0) == 0) {
            return null;
        }
        List<String> assumptions = new ArrayList<>();
        List<Line> labels = labels(lines.subList(at + 1, lines.size()), starts.get(0));
        List<Group> groups = groups(titles, starts, labels, known, said, assumptions);
        if (groups.isEmpty()) {
            return null;
        }
        List<Finding> findings = new ArrayList<>();
        List<Group> named = new Labels(labels, groups).roles(assumptions, findings);
        List<String> keyTitles = keyTitles(titles, labels, starts.get(0));
        return new GroupedHeader(titles, 1 + labels.size(), keyTitles, keys(keyTitles), named, assumptions, findings);
    }

    private static List<Integer> starts(Line titles, Said said) {
        List<Integer> starts = new ArrayList<>();
        boolean other = false;
        for (int i = 0; i < titles.cells().size(); i++) {
            String cell = titles.cell(i);
            boolean named = said.code(i, cell) != null
                    || (!cell.isEmpty()
                            && cell.length() <= LONGEST_TITLE
                            && ProcedureTitle.read(cell).isNamed());
            if (named && other) {
                return List.of();
            } else if (named) {
                starts.add(i);
            }
            // «Примечание» may stand after the procedures, not among them
            other |= !named && !cell.isEmpty() && !starts.isEmpty();
        }
        return starts;
    }

    /** What the sender says of procedures. */
    interface Said {
        /** The code of the procedure in this column, below this title; {@code null} where nothing is said. */
        @Nullable
        String code(int column, String title);
    }

    /** Lines of what the columns are: over the first of them, nothing or the name of a column. */
    static List<Line> labels(List<Line> below, int from) {
        List<Line> labels = new ArrayList<>();
        for (Line line : below.subList(0, Math.min(MOST_LABEL_LINES, below.size()))) {
            boolean keyless = line.cells().stream()
                    .limit(from)
                    .allMatch(cell -> cell.isEmpty() || KEYS.contains(HeaderNames.role(cell)));
            boolean named = line.cells().stream()
                    .skip(from)
                    .allMatch(cell -> cell.isEmpty() || MarkRoles.label(cell) != Role.IGNORED);
            if (!keyless || !named) {
                break;
            }
            labels.add(line);
        }
        return labels;
    }

    private static List<Group> groups(
            Line titles,
            List<Integer> starts,
            List<Line> labels,
            ProcedureParts known,
            Said said,
            List<String> assumptions) {
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            String title = titles.cell(starts.get(i));
            ProcedureParts parts = ProcedureTitle.read(title, known.type()).or(known);
            String code = said.code(starts.get(i), title);
            ProcedureKey procedure = code == null ? parts.described() : new ProcedureKey.ByCode(code);
            if (procedure == null) {
                throw new UnrecognisedTable(
                        "the table and the sender do not say " + parts.missing() + " of «" + title + "»");
            }
            if (code == null && parts.season() == Season.AUTUMN) {
                assumptions.add("«" + title + "»: the grade is the one whose programme was tested in autumn");
            }
            List<Role> unnamed = Collections.nCopies(width(i, starts, titles, labels), Role.IGNORED);
            groups.add(new Group(title, procedure, starts.get(i), unnamed));
        }
        return groups;
    }

    private static int width(int group, List<Integer> starts, Line titles, List<Line> labels) {
        if (group + 1 < starts.size()) {
            return starts.get(group + 1) - starts.get(group);
        }
        int beside = beside(titles, starts.get(group));
        if (beside > 0) {
            return beside;
        }
        if (group > 0) {
            // an empty column after the last group belongs to nothing
            return starts.get(group) - starts.get(group - 1);
        }
        int end = labels.stream()
                .mapToInt(GroupedHeader::filled)
                .max()
                .orElse(titles.cells().size());
        return Math.max(1, end - starts.get(0));
    }

    /** Columns from a title to the next one of something else; 0 if there is none. */
    private static int beside(Line titles, int start) {
        for (int i = start + 1; i < titles.cells().size(); i++) {
            if (!titles.cell(i).isEmpty()) {
                return i - start;
            }
        }
        return 0;
    }

    /** Where the values of a line end: what stands under titles of something else is none of them. */
    int valuesEnd(Line line) {
        boolean others = IntStream.range(end(), titles.cells().size())
                .anyMatch(i -> !titles.cell(i).isEmpty());
        return others ? Math.min(filled(line), end()) : filled(line);
    }

    static int filled(Line line) {
        int end = line.cells().size();
        while (end > 0 && line.cell(end - 1).isEmpty()) {
            end--;
        }
        return end;
    }

    private static List<String> keyTitles(Line titles, List<Line> labels, int from) {
        List<String> lowest = new ArrayList<>();
        for (int i = 0; i < from; i++) {
            String title = titles.cell(i);
            for (Line line : labels) {
                title = line.cell(i).isEmpty() ? title : line.cell(i);
            }
            lowest.add(title);
        }
        return lowest;
    }

    private static List<Role> keys(List<String> titles) {
        List<Role> keys = new ArrayList<>();
        for (String title : titles) {
            Role role = HeaderNames.role(title);
            keys.add(KEYS.contains(role) ? role : Role.IGNORED);
        }
        if (!keys.contains(Role.SCHOOL) && !keys.contains(Role.GROUP) && !keys.contains(Role.LOGIN)) {
            keys.set(keys.size() - 1, Role.SCHOOL);
        }
        return keys;
    }
}
