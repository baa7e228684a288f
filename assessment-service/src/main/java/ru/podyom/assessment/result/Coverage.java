package ru.podyom.assessment.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import ru.podyom.assessment.procedure.AssessmentProcedure;
import ru.podyom.assessment.school.School;

/** Whether a school stands where a procedure is held. */
@ApplicationScoped
class Coverage {

    // A school that has moved away since took part where it stood on the day.
    private static final String STOOD_THERE = """
            select exists (
                select from school_period as was
                  join assessment_procedure as held on held.id = ?2
                 where was.school_id = ?1 and starts_with(was.territory_path || '/', held.territory_path || '/')
                   and was.valid_from <= procedure_day(held.held_on, held.opens_on, held.school_year, held.season)
                   and (was.valid_to is null or was.valid_to
                        > procedure_day(held.held_on, held.opens_on, held.school_year, held.season)))""";

    private final EntityManager entities;

    Coverage(EntityManager entities) {
        this.entities = entities;
    }

    boolean holds(AssessmentProcedure procedure, School school) {
        return (school.territoryPath() + "/").startsWith(procedure.territoryPath() + "/")
                || (Boolean) entities.createNativeQuery(STOOD_THERE)
                        .setParameter(1, school.id())
                        .setParameter(2, procedure.id())
                        .getSingleResult();
    }
}
