package ru.podyom.assessment.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.procedure.AssessmentProcedure;
import ru.podyom.assessment.procedure.Procedures;
import ru.podyom.assessment.school.Schools;
import ru.podyom.assessment.table.ProcedureKey;
import ru.podyom.assessment.table.SchoolFacts;
import ru.podyom.assessment.table.SchoolKey;

/** What a reader of a file asks the database meanwhile; on a connection of its own, for the other one is copying. */
@ApplicationScoped
class Lookups {

    private final Procedures procedures;
    private final Schools schools;

    Lookups(Procedures procedures, Schools schools) {
        this.procedures = procedures;
        this.schools = schools;
    }

    /** The code of the one procedure that is meant, or null: there is none, or there are several. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @Nullable
    String procedure(ProcedureKey.Described wanted) {
        List<AssessmentProcedure> found =
                procedures.matching(wanted.type(), wanted.subject(), wanted.grade(), wanted.schoolYear(), null).stream()
                        .filter(one -> isMeant(wanted.season(), one.season()))
                        .filter(one -> isMeant(wanted.variant(), one.variant()))
                        .toList();
        return found.size() == 1 ? found.get(0).code() : null;
    }

    /** What a procedure is, by its code; null if there is none. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    ProcedureKey.@Nullable Described described(String code) {
        return procedures
                .byCode(code)
                .map(one -> new ProcedureKey.Described(
                        one.type(), one.subject(), one.variant(), one.grade(), one.schoolYear(), one.season()))
                .orElse(null);
    }

    private static boolean isMeant(@Nullable Object wanted, @Nullable Object held) {
        return wanted == null || held == null || wanted == held;
    }

    /** What is known of the school that is meant, or null if it is not known or not one. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @Nullable
    SchoolFacts school(SchoolKey key) {
        return schools.meant(key.kind().name(), key.text())
                .map(school -> new SchoolFacts(school.highestGrade()))
                .orElse(null);
    }
}
