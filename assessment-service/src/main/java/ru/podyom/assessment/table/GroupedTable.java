package ru.podyom.assessment.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import ru.podyom.assessment.sheet.Line;

/** A table with procedures side by side, ready to be read. */
final class GroupedTable {

    private final GroupedHeader header;
    private final Context context;
    private final List<Line> below;
    private final int from;

    GroupedTable(GroupedHeader header, Context context, List<Line> head, int at) {
        this.header = header;
        this.context = context;
        this.from = at + header.headerLines();
        this.below = List.copyOf(head.subList(from, head.size()));
    }

    Recognised recognised() {
        Layout layout = header.layout();
        Recognition recognition = new Recognition(
                layout, header.titles().number(), columns(), List.copyOf(header.assumptions()), List.of());
        return new Recognised(recognition, from, header.findings(), sink -> {
            Columns keys = new Columns(header.headers(), keyRoles());
            SchoolKeys schools = new SchoolKeys(keys, SchoolKey.Kind.NAME, context.municipality());
            return layout == Layout.MATRIX
                    ? new MatrixRows(new Matrix(header, context), schools, sink)
                    : new WideRows(
                            schools,
                            header.groups().stream()
                                    .map(group -> block(group, sink))
                                    .toList(),
                            sink);
        });
    }

    private List<Recognition.Column> columns() {
        List<Recognition.Column> columns = new ArrayList<>();
        for (int i = 0; i < header.from(); i++) {
            columns.add(new Recognition.Column(
                    i + 1, header.keyTitles().get(i), header.keys().get(i), null));
        }
        for (Group group : header.groups()) {
            for (int i = 0; i < group.roles().size(); i++) {
                columns.add(new Recognition.Column(
                        group.from() + i + 1, group.title(), group.roles().get(i), group.procedure()));
            }
        }
        return columns;
    }

    private List<Role> keyRoles() {
        List<Role> roles = new ArrayList<>(header.keys());
        roles.addAll(Collections.nCopies(header.end() - header.from(), Role.IGNORED));
        return roles;
    }

    private LongRows block(Group group, Sink sink) {
        List<Role> roles = keyRoles();
        for (int i = 0; i < group.roles().size(); i++) {
            roles.set(group.from() + i, group.roles().get(i));
        }
        Columns columns = new Columns(header.headers(), roles);
        return new LongRows(
                columns,
                new SchoolKeys(columns, SchoolKey.Kind.NAME, context.municipality()),
                new ProcedureKeys(columns, false, group.procedure(), ProcedureParts.NONE),
                FiguresOf.reports(columns, below),
                group.from(),
                ShareChecks.against(context.threshold()),
                sink);
    }
}
