package ru.podyom.assessment.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.sheet.Line;
import ru.podyom.assessment.sheet.SheetReader;

/** Recognises how a sheet is laid out and reads it, line by line. */
public final class Tables {

    /** A header stands within the first lines; titles may stand above it. */
    private static final int LOOKED_AT = 10;

    private Tables() {}

    /**
     * Reads a sheet to its end.
     *
     * @throws UnrecognisedTable if it is none of the known layouts
     */
    public static void read(SheetReader sheet, Context context, @Nullable Mapping mapping, Sink sink) {
        List<String> seen = new ArrayList<>();
        while (sheet.hasNext() && seen.size() < LOOKED_AT) {
            Line header = sheet.next();
            seen.add(String.join(" | ", header.cells()));
            LongTable table = recognised(header, context, mapping, sink);
            if (table != null) {
                sheet.forEachRemaining(table::take);
                return;
            }
        }
        throw new UnrecognisedTable(
                "no header was recognised: neither the suite's own columns school and procedure, nor those of ФИС ОКО"
                        + " (school or login, year, grade, subject, participants, 2 to 5); the first line is "
                        + (seen.isEmpty() ? "missing" : shortened(seen.get(0))));
    }

    private static @Nullable LongTable recognised(Line header, Context context, @Nullable Mapping mapping, Sink sink) {
        List<Role> roles;
        Layout layout;
        if (mapping != null) {
            roles = mapped(header.cells(), mapping);
            layout = mapping.layout() == null ? Layout.MARKS_LONG : mapping.layout();
        } else {
            roles = OwnColumns.of(header.cells());
            layout = Layout.OWN;
        }
        if (roles == null && mapping == null) {
            roles = OkoColumns.of(header.cells());
            layout = roles == null ? Layout.OWN : OkoColumns.layout(roles);
        }
        if (roles == null) {
            return null;
        }
        List<Recognition.Column> columns = new ArrayList<>();
        for (int i = 0; i < roles.size(); i++) {
            columns.add(new Recognition.Column(i, header.cell(i), roles.get(i).name()));
        }
        LongTable table = new LongTable(header.cells(), roles, context, sink);
        sink.layout(new Recognition(layout, columns, table.assumptions()));
        return table;
    }

    /** The roles that a mapping gives, or null if none of its columns stands in this line. */
    private static @Nullable List<Role> mapped(List<String> header, Mapping mapping) {
        List<Role> roles = new ArrayList<>();
        boolean any = false;
        for (int i = 0; i < header.size(); i++) {
            String role = mapping.columns().get(header.get(i));
            if (role == null) {
                role = mapping.columns().get(Integer.toString(i + 1));
            }
            any |= role != null;
            roles.add(role == null ? Role.IGNORED : role(role));
        }
        return any ? roles : null;
    }

    private static Role role(String name) {
        try {
            return Role.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new UnrecognisedTable(
                    "the mapping names the role " + name + "; the roles are " + List.of(Role.values()));
        }
    }

    private static String shortened(String text) {
        return text.length() <= 200 ? text : text.substring(0, 200) + "…";
    }

    static Finding refusal(Line line, int place, String header, String code, String message) {
        return new Finding(line.number(), place, header, code, Severity.REFUSAL, message, Map.of(), null);
    }
}
