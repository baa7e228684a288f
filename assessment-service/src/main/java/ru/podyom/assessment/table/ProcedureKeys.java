package ru.podyom.assessment.table;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.sheet.Line;

/** The procedure of each line. */
final class ProcedureKeys {

    private static final int KEPT = 1000;

    private final Columns at;
    private final boolean codes;
    private final @Nullable ProcedureKey stated;
    private final ProcedureParts known;
    private final Map<String, ProcedureKey> seen = new LinkedHashMap<>();

    ProcedureKeys(Columns at, boolean codes, @Nullable ProcedureKey stated, ProcedureParts known) {
        this.at = at;
        this.codes = codes;
        this.stated = stated;
        this.known = known.or(ProcedureParts.of(stated));
    }

    ProcedureKey of(Line line) {
        if (codes && at.has(Role.PROCEDURE)) {
            String code = at.text(line, Role.PROCEDURE);
            if (code != null) {
                return new ProcedureKey.ByCode(code);
            }
        }
        if (!at.hasAny(Role.PROCEDURE, Role.TYPE, Role.SUBJECT, Role.GRADE, Role.YEAR, Role.SEASON)) {
            return stated == null ? described("", -1) : stated;
        }
        String words = String.join(
                " ",
                at.cell(line, Role.PROCEDURE),
                at.cell(line, Role.TYPE),
                at.cell(line, Role.SUBJECT),
                "|",
                at.cell(line, Role.GRADE),
                "|",
                at.cell(line, Role.YEAR),
                at.cell(line, Role.SEASON));
        ProcedureKey before = seen.get(words);
        return before == null ? described(words, Math.max(at.of(Role.SUBJECT), at.of(Role.PROCEDURE))) : before;
    }

    private ProcedureKey described(String words, int column) {
        ProcedureParts parts = ProcedureTitle.read(words, known.type());
        ProcedureKey key = parts.or(known).described();
        if (key == null) {
            throw new UnreadableCell(
                    Math.max(0, column),
                    "unknown-procedure",
                    "the line and the sender do not say " + parts.or(known).missing());
        }
        if (seen.size() < KEPT) {
            seen.put(words, key);
        }
        return key;
    }
}
