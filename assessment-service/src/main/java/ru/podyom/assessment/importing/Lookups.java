package ru.podyom.assessment.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.procedure.AssessmentProcedure;
import ru.podyom.assessment.procedure.Items;
import ru.podyom.assessment.procedure.Procedures;
import ru.podyom.assessment.result.PaperLimits;
import ru.podyom.assessment.school.Schools;
import ru.podyom.assessment.table.ProcedureKey;
import ru.podyom.assessment.table.SchoolFacts;
import ru.podyom.assessment.table.SchoolKey;

/** What a reader of a file asks the database meanwhile; on a connection of its own, for the other one is copying. */
@ApplicationScoped
class Lookups {

    private final Procedures procedures;
    private final Items items;
    private final Schools schools;

    Lookups(Procedures procedures, Items items, Schools schools) {
        this.procedures = procedures;
        this.items = items;
        this.schools = schools;
    }

    /** The codes of the procedures that may be meant. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<String> procedures(ProcedureKey.Described wanted) {
        return procedures.matching(wanted.type(), wanted.subject(), wanted.grade(), wanted.schoolYear(), null).stream()
                .filter(one -> isMeant(wanted.season(), one.season()))
                .filter(one -> isMeant(wanted.variant(), one.variant()))
                .map(AssessmentProcedure::code)
                .toList();
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

    /** What a procedure allows figures to be; anything if there is none. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    PaperLimits limits(String code) {
        return procedures
                .byCode(code)
                .map(procedure -> PaperLimits.of(procedure, items.of(procedure.id())))
                .orElse(PaperLimits.NONE);
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
