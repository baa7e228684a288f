package ru.podyom.assessment.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.sheet.Line;

/** The header of a table with procedures side by side, as the sender says it is. */
final class MappedGroups {

    private static final int NARROW = 2;

    private final Line headers;
    private final List<Line> below;
    private final List<Role> roles;
    private final List<Group> groups = new ArrayList<>();
    private final List<Role> keys = new ArrayList<>();

    /** @param below the lines below the headers */
    MappedGroups(Line headers, List<Line> below, Mapping mapping) {
        this.headers = headers;
        this.below = below;
        this.roles = mapping.roles(headers.cells());
        String before = null;
        for (int i = 0; i < roles.size(); i++) {
            String code = mapping.procedure(i, headers.cell(i));
            if (code == null && groups.isEmpty()) {
                keys.add(roles.get(i));
            } else if (code != null) {
                add(i, code, before);
            }
            before = code;
        }
    }

    private void add(int column, String code, @Nullable String before) {
        boolean gap = before == null && !groups.isEmpty();
        boolean again = !code.equals(before)
                && groups.stream().anyMatch(group -> group.procedure().equals(new ProcedureKey.ByCode(code)));
        if (gap || again) {
            throw new UnrecognisedTable("columns of procedures stand side by side, without others between them: "
                    + "column " + (column + 1));
        }
        if (code.equals(before)) {
            Group last = groups.remove(groups.size() - 1);
            List<Role> wider = new ArrayList<>(last.roles());
            wider.add(roles.get(column));
            groups.add(last.with(wider));
        } else {
            groups.add(new Group(code, new ProcedureKey.ByCode(code), column, List.of(roles.get(column))));
        }
    }

    GroupedHeader header() {
        if (groups.isEmpty()) {
            throw new UnrecognisedTable("the mapping names a layout with procedures side by side and no procedures");
        }
        if (keys.stream().noneMatch(role -> role == Role.SCHOOL || role == Role.LOGIN || role == Role.RIS_CODE)) {
            throw new UnrecognisedTable("the mapping names no column of schools before those of procedures");
        }
        List<Line> labels = GroupedHeader.labels(below, keys.size());
        List<String> keyTitles =
                IntStream.range(0, keys.size()).mapToObj(headers::cell).toList();
        return new GroupedHeader(
                headers,
                1 + labels.size(),
                keyTitles,
                keys,
                groups.stream().map(MappedGroups::shares).toList(),
                new ArrayList<>(),
                List.of());
    }

    /** One or two marks without participants can only be shares. */
    private static Group shares(Group group) {
        return group.roles().size() > NARROW
                ? group
                : group.with(group.roles().stream().map(MarkRoles::share).toList());
    }
}
