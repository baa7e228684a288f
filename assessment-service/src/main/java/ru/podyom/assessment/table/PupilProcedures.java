package ru.podyom.assessment.table;

import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.sheet.Line;

/** The procedure of each line of a protocol: mostly one for all, as its title or its sender says. */
final class PupilProcedures {

    private final Columns at;
    private final @Nullable ProcedureKey whole;
    private final @Nullable ProcedureKeys described;

    PupilProcedures(Columns at, @Nullable ProcedureKey whole, ProcedureParts parts) {
        this.at = at;
        this.whole = whole;
        // A column «класс» alone is the pupil's class.
        this.described = at.hasAny(Role.PROCEDURE, Role.SUBJECT) ? new ProcedureKeys(at, false, whole, parts) : null;
    }

    /** {@code null} if neither the sheet nor its sender says. */
    @Nullable
    ProcedureKey of(Line line) {
        String code = at.text(line, Role.PROCEDURE_CODE);
        if (code != null) {
            return new ProcedureKey.ByCode(code);
        }
        return described == null ? whole : described.of(line);
    }
}
