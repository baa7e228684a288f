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
    String procedure(ProcedureKey key) {
        if (key instanceof ProcedureKey.ByCode byCode) {
            return byCode.code();
        }
        if (key instanceof ProcedureKey.Described wanted) {
            List<AssessmentProcedure> all =
                    procedures.matching(wanted.type(), wanted.subject(), wanted.grade(), wanted.schoolYear(), null);
            String season = wanted.season() == null ? null : wanted.season().name();
            List<AssessmentProcedure> found = all.stream()
                    .filter(one -> season == null
                            || one.season() == null
                            || one.season().name().equals(season))
                    .toList();
            return found.size() == 1 ? found.get(0).code() : null;
        }
        return null;
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
