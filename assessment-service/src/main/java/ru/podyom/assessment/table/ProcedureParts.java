package ru.podyom.assessment.table;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.procedure.ProcedureType;
import ru.podyom.assessment.procedure.SchoolYear;
import ru.podyom.assessment.procedure.Season;
import ru.podyom.assessment.procedure.Variant;

/** What is known so far of a procedure. */
record ProcedureParts(
        @Nullable ProcedureType type,
        @Nullable String subject,
        @Nullable Variant variant,
        @Nullable Integer grade,
        @Nullable SchoolYear schoolYear,
        @Nullable Season season) {

    static final ProcedureParts NONE = new ProcedureParts(null, null, null, null, null, null);

    static ProcedureParts of(@Nullable ProcedureKey key) {
        return key instanceof ProcedureKey.Described known
                ? new ProcedureParts(
                        known.type(),
                        known.subject(),
                        known.variant(),
                        known.grade(),
                        known.schoolYear(),
                        known.season())
                : NONE;
    }

    /** What is not known here is taken from {@code others}. */
    ProcedureParts or(ProcedureParts others) {
        return new ProcedureParts(
                type == null ? others.type : type,
                subject == null ? others.subject : subject,
                variant == null && subject == null ? others.variant : variant,
                grade == null ? others.grade : grade,
                schoolYear == null ? others.schoolYear : schoolYear,
                season == null && schoolYear == null ? others.season : season);
    }

    /** The whole description; {@code null} while a part is missing. */
    @Nullable
    ProcedureKey described() {
        Integer taught = grade == null ? examined() : grade;
        if (type == null || subject == null || taught == null || schoolYear == null) {
            return null;
        }
        return new ProcedureKey.Described(type, subject, variant, taught, schoolYear, season);
    }

    /** What is still missing, in words. */
    String missing() {
        StringBuilder missing = new StringBuilder();
        missing.append(type == null ? " the kind of procedure" : "");
        missing.append(subject == null ? " the subject" : "");
        missing.append(grade == null && examined() == null ? " the grade" : "");
        missing.append(schoolYear == null ? " the year" : "");
        return missing.toString().strip();
    }

    private @Nullable Integer examined() {
        return type == ProcedureType.OGE ? Integer.valueOf(9) : type == ProcedureType.EGE ? Integer.valueOf(11) : null;
    }

    boolean isNamed() {
        return subject != null && (type != null || grade != null);
    }

    boolean isEmpty() {
        return Objects.equals(this, NONE);
    }
}
