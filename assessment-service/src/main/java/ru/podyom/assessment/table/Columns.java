package ru.podyom.assessment.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.sheet.Line;

/** Where each role stands in a line. */
final class Columns {

    private static final Integer NOWHERE = -1;

    private final Map<Role, Integer> at = new EnumMap<>(Role.class);
    private final List<String> headers;
    private final List<Role> roles;

    Columns(List<String> headers, List<Role> roles) {
        this.headers = headers;
        this.roles = roles;
        for (int i = roles.size() - 1; i >= 0; i--) {
            at.put(roles.get(i), i);
        }
    }

    boolean has(Role role) {
        return at.containsKey(role);
    }

    boolean hasAny(Role... wanted) {
        return Arrays.stream(wanted).anyMatch(this::has);
    }

    /** The column, from 0; -1 if there is none. */
    int of(Role role) {
        return at.getOrDefault(role, NOWHERE);
    }

    List<Integer> all(Role role) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < roles.size(); i++) {
            if (roles.get(i) == role) {
                all.add(i);
            }
        }
        return all;
    }

    int width() {
        return headers.size();
    }

    /** Whether the line has more cells than the header; it is refused then. */
    boolean isShorterThan(Line line, Sink sink) {
        List<String> cells = line.cells();
        for (int i = width(); i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                sink.finding(Finding.ofLine(
                        line.number(),
                        Severity.REFUSAL,
                        "row-longer",
                        "the row has more cells than the header",
                        new Evidence()
                                .and("cells", cells.size())
                                .and("columns", width())
                                .map()));
                return true;
            }
        }
        return false;
    }

    /** Whether the line ends among these columns: it has something in one of them, and does not say another. */
    boolean endsWithin(Line line, Collection<Role> together) {
        if (line.says(width() - 1)) {
            return false;
        }
        boolean begun = false;
        boolean cut = false;
        for (int i = 0; i < roles.size(); i++) {
            if (together.contains(roles.get(i))) {
                begun |= !line.cell(i).isEmpty();
                cut |= !line.says(i);
            }
        }
        return begun && cut;
    }

    /** The first column with a meaning that the line does not reach; -1 if it reaches all. */
    int notReached(Line line) {
        for (int i = line.cells().size(); i < roles.size() && !line.has(i); i++) {
            if (roles.get(i) != Role.IGNORED) {
                return i;
            }
        }
        return -1;
    }

    /** A line that ends before its figures are whole. */
    UnreadableCell cutOff(Line line) {
        return new UnreadableCell(
                Math.max(0, Math.min(line.cells().size(), width() - 1)),
                "row-shorter",
                "the line ends before this column, and what it has does not add up");
    }

    String header(int column) {
        return column >= 0 && column < headers.size() ? headers.get(column) : "";
    }

    String cell(Line line, Role role) {
        int column = of(role);
        return column < 0 ? "" : line.cell(column);
    }

    @Nullable
    String text(Line line, Role role) {
        String cell = cell(line, role);
        if (cell.indexOf('\u0000') >= 0) {
            throw new UnreadableCell(of(role), "unreadable", "the cell holds a NUL character");
        }
        return Numbers.isNothing(cell) ? null : cell;
    }

    @Nullable
    Integer whole(Line line, Role role) {
        int column = of(role);
        return column < 0 ? null : Numbers.whole(line.cell(column), column);
    }

    @Nullable
    BigDecimal decimal(Line line, Role role) {
        int column = of(role);
        return column < 0 ? null : Numbers.decimal(line.cell(column), column);
    }

    List<Recognition.Column> described(@Nullable ProcedureKey procedure) {
        List<Recognition.Column> described = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            described.add(new Recognition.Column(i + 1, headers.get(i), roles.get(i), procedure));
        }
        return described;
    }
}
