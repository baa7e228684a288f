package ru.podyom.assessment.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.procedure.ProcedureType;
import ru.podyom.assessment.sheet.Line;

/** Finds out what a sheet is by its first lines. */
final class Recogniser {

    private static final int DEEPEST_HEADER = 40;
    private static final int DEEPEST_LABELS = 3;
    private static final Set<Role> SCHOOLS = EnumSet.of(Role.SCHOOL, Role.LOGIN, Role.GROUP);
    private static final Set<Layout> SIDE_BY_SIDE =
            EnumSet.of(Layout.MATRIX, Layout.MARKS_WIDE, Layout.PRIMARY_SCORES_WIDE);
    private static final String LOOKED_FOR =
            "no known layout was found: neither this suite's columns (school, procedure,"
                    + " …), nor ФИС ОКО columns (ОО or Логин with Кол-во участников and 2, 3, 4, 5; with 0 … N; with"
                    + " Понизили, Подтвердили, Повысили), nor a protocol of pupils (Код with items such as 1 (2б)), nor a"
                    + " table with procedures such as «ВПР МА 5 2019» over its columns; give a mapping of the columns";

    private final List<Line> head;
    private final Context context;
    private final @Nullable Mapping mapping;

    Recogniser(List<Line> head, Context context, @Nullable Mapping mapping) {
        this.head = head;
        this.context = context;
        this.mapping = mapping;
    }

    Recognised recognised() {
        if (head.isEmpty()) {
            throw new UnrecognisedTable("the sheet is empty");
        }
        if (mapping != null && !mapping.columns().isEmpty()) {
            return mapped(mapping);
        }
        for (int i = 0; i < Math.min(DEEPEST_HEADER, head.size()); i++) {
            Recognised found = startingAt(i);
            if (found != null) {
                return found;
            }
        }
        throw new UnrecognisedTable(LOOKED_FOR);
    }

    private @Nullable Recognised startingAt(int i) {
        List<String> headers = head.get(i).cells();
        if (OwnNames.isHeader(headers)) {
            return longTable(Layout.OWN, i, i, headers, OwnNames.roles(headers), true);
        }
        Recognised found = report(i, i, headers);
        if (found != null) {
            return found;
        }
        GroupedHeader grouped =
                GroupedHeader.of(head, i, stated(i), mapping == null ? (column, title) -> null : mapping::procedure);
        if (grouped != null) {
            return new GroupedTable(grouped, context, head, i).recognised();
        }
        return headers.stream().map(HeaderNames::role).anyMatch(SCHOOLS::contains) ? merged(i, headers) : null;
    }

    private @Nullable Recognised merged(int first, List<String> above) {
        List<String> headers = above;
        Recognised found = null;
        for (int last = first + 1; last < Math.min(first + DEEPEST_LABELS, head.size()) && found == null; last++) {
            headers = lowered(headers, head.get(last));
            found = report(first, last, headers);
        }
        return found;
    }

    private @Nullable Recognised report(int first, int last, List<String> headers) {
        List<Role> roles = headers.stream().map(HeaderNames::role).toList();
        Layout layout = layout(headers, roles);
        return layout == null ? null : longTable(layout, first, last, headers, roles, false);
    }

    /** A header of merged cells: each column is what stands lowest above it. */
    private static List<String> lowered(List<String> above, Line line) {
        List<String> lowest = new ArrayList<>();
        for (int i = 0; i < Math.max(above.size(), line.cells().size()); i++) {
            String cell = line.cell(i);
            lowest.add(cell.isEmpty() && i < above.size() ? above.get(i) : cell);
        }
        return lowest;
    }

    private static @Nullable Layout layout(List<String> headers, List<Role> roles) {
        boolean pupil = roles.contains(Role.PUPIL);
        if (pupil && (roles.contains(Role.ITEM) || roles.contains(Role.SCORE) || roles.contains(Role.TOTAL))) {
            return Layout.PUPIL_PROTOCOL;
        }
        if (roles.stream().noneMatch(SCHOOLS::contains)) {
            return null;
        }
        if (roles.containsAll(List.of(Role.LOWERED, Role.CONFIRMED, Role.RAISED))) {
            return Layout.JOURNAL;
        }
        if (Scores.are(headers)) {
            return Layout.PRIMARY_SCORES_LONG;
        }
        boolean marks = roles.containsAll(List.of(Role.MARK2, Role.MARK3, Role.MARK4, Role.MARK5))
                || roles.containsAll(List.of(Role.SHARE2, Role.SHARE3, Role.SHARE4, Role.SHARE5));
        return marks && roles.contains(Role.PARTICIPANTS) ? Layout.MARKS_LONG : null;
    }

    private Recognised mapped(Mapping wanted) {
        Layout layout = wanted.meant();
        int widest = head.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
        if (wanted.greatestNumber() > widest) {
            throw new UnrecognisedTable("there is no column " + wanted.greatestNumber() + "; there are " + widest);
        }
        for (int i = 0; i < head.size(); i++) {
            Line line = head.get(i);
            if (!wanted.stands(line)) {
                continue;
            }
            List<Finding> leftOut = leftOut(line, wanted);
            if (SIDE_BY_SIDE.contains(layout)) {
                GroupedHeader header = new MappedGroups(line, head.subList(i + 1, head.size()), wanted).header();
                return new GroupedTable(header, context, head, i).recognised().with(leftOut);
            }
            List<String> headers = line.cells();
            return longTable(layout, i, i, headers, wanted.roles(headers), false)
                    .with(leftOut);
        }
        throw new UnrecognisedTable(
                "no line holds the headers " + wanted.columns().keySet());
    }

    /** Columns with a header that the mapping says nothing of. */
    private static List<Finding> leftOut(Line headers, Mapping wanted) {
        List<Role> roles = wanted.roles(headers.cells());
        List<Finding> leftOut = new ArrayList<>();
        for (int i = 0; i < roles.size(); i++) {
            String header = headers.cell(i);
            if (roles.get(i) == Role.IGNORED && !header.isEmpty() && !wanted.names(i, header)) {
                leftOut.add(Finding.ofCell(
                        headers.number(),
                        i,
                        header,
                        Severity.NOTE,
                        "column-left-out",
                        "the mapping says nothing of this column; it is not read",
                        new Evidence()));
            }
        }
        return leftOut;
    }

    private Recognised longTable(
            Layout layout, int first, int last, List<String> headers, List<Role> roles, boolean own) {
        List<Role> meant = layout == Layout.PRIMARY_SCORES_LONG ? Scores.roles(headers, roles) : roles;
        if (layout == Layout.PUPIL_PROTOCOL) {
            return pupils(new Columns(headers, items(roles)), first, last);
        }
        Columns columns = new Columns(headers, meant);
        List<String> assumptions = new ArrayList<>();
        boolean codes = own || (layout == Layout.OWN && columns.has(Role.PROCEDURE) && !columns.has(Role.SUBJECT));
        ProcedureParts known = own ? ProcedureParts.NONE : stated(first);
        if (!codes && known.type() == null && !columns.hasAny(Role.PROCEDURE, Role.TYPE)) {
            known = known.or(ProcedureTitle.read("ВПР"));
            assumptions.add("the procedures are ВПР: neither the sheet nor the sender says");
        }
        List<Line> below = List.copyOf(head.subList(last + 1, head.size()));
        FiguresOf figures = layout == Layout.OWN ? new OwnFigures(columns) : FiguresOf.reports(columns, below);
        if (layout != Layout.OWN) {
            assumptions.add(
                    figures.areCounts() ? "the columns hold pupils" : "the columns hold percent of the participants");
        }
        SchoolKey.Kind kind = own ? SchoolKey.Kind.CODE : SchoolKey.Kind.NAME;
        ShareChecks checks = own ? ShareChecks.withoutThreshold() : ShareChecks.against(context.threshold());
        ProcedureParts parts = known;
        return new Recognised(
                new Recognition(layout, head.get(first).number(), columns.described(null), assumptions, List.of()),
                last + 1,
                List.of(),
                sink -> new LongRows(
                        columns,
                        new SchoolKeys(columns, kind, context.municipality()),
                        new ProcedureKeys(columns, codes, whole(parts), parts),
                        figures,
                        firstColumn(columns),
                        checks,
                        sink));
    }

    /** In a protocol, 1, 2, 3 … are items whose greatest score the header does not say. */
    private static List<Role> items(List<Role> roles) {
        return roles.stream()
                .map(role -> role == Role.SCORE || MarkRoles.isEither(role) ? Role.ITEM : role)
                .toList();
    }

    private @Nullable ProcedureKey whole(ProcedureParts parts) {
        return context.procedure() == null ? parts.described() : context.procedure();
    }

    private static int firstColumn(Columns columns) {
        return Math.max(0, columns.of(Role.PARTICIPANTS));
    }

    private Recognised pupils(Columns columns, int first, int last) {
        List<ItemHeader> items = columns.all(Role.ITEM).stream()
                .map(column -> Objects.requireNonNullElse(
                        HeaderNames.item(columns.header(column)), new ItemHeader(columns.header(column), 99)))
                .toList();
        ProcedureParts parts = stated(first);
        ProcedureKey procedure = whole(parts);
        boolean named = columns.hasAny(Role.SCHOOL, Role.SCHOOL_CODE, Role.LOGIN, Role.RIS_CODE);
        return new Recognised(
                new Recognition(
                        Layout.PUPIL_PROTOCOL,
                        head.get(first).number(),
                        columns.described(procedure),
                        List.of(),
                        items),
                last + 1,
                List.of(),
                sink -> new PupilRows(
                        columns,
                        items,
                        named ? new SchoolKeys(columns, SchoolKey.Kind.NAME, context.municipality()) : null,
                        new PupilProcedures(columns, procedure, parts),
                        sink));
    }

    /** What the sender and the lines above the header say of the procedure; the sender comes first. */
    private ProcedureParts stated(int at) {
        StringBuilder titles = new StringBuilder();
        head.subList(0, at).forEach(line -> titles.append(' ').append(String.join(" ", line.cells())));
        ProcedureParts sender = ProcedureParts.of(context.procedure());
        ProcedureType type = sender.type();
        return sender.or(ProcedureTitle.read(titles.toString(), type));
    }
}
