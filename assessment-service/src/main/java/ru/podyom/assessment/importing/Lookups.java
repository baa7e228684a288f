package ru.podyom.assessment.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.procedure.AssessmentProcedure;
import ru.podyom.assessment.procedure.Procedures;
import ru.podyom.assessment.school.School;
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
        if (key instanceof ProcedureKey.Code byCode) {
            return byCode.code();
        }
        if (key instanceof ProcedureKey.Described wanted) {
            List<AssessmentProcedure> found =
                    procedures.matching(wanted.type(), wanted.subject(), wanted.grade(), wanted.schoolYear());
            return found.size() == 1 ? found.get(0).code() : null;
        }
        return null;
    }

    /** What is known of the school that is meant, or null if it is not known or not one. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @Nullable
    SchoolFacts school(SchoolKey key) {
        Optional<School> found =
                key.kind() == SchoolKey.Kind.LOGIN ? schools.byLogin(key.text()) : schools.byCode(key.text());
        return found.map(school -> new SchoolFacts(school.hasUpperGrades())).orElse(null);
    }
}
