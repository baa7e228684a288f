package ru.podyom.assessment.procedure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import ru.podyom.runtime.problem.Violations;

/** All subjects; a new one comes with a migration, so that every installation names it alike. */
@ApplicationScoped
public class Subjects implements PanacheRepositoryBase<Subject, String> {

    List<Subject> after(String code, int rows) {
        return find("code > ?1 order by code", code).page(0, rows).list();
    }

    /** Finds fault with a subject that is not there. */
    public void check(String code, Violations found) {
        found.check(
                findByIdOptional(code).isPresent(),
                "/subject",
                "unknown",
                "there is no subject " + code + "; /api/v1/subjects lists them");
    }
}
