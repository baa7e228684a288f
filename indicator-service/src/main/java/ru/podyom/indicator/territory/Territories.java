package ru.podyom.indicator.territory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.problem.Problems;

/** Territories as the assessment-service has told of them. */
@ApplicationScoped
public class Territories {

    private final EntityManager entities;
    private final Scope scope;

    Territories(EntityManager entities, Scope scope) {
        this.entities = entities;
        this.scope = scope;
    }

    /** The path of a territory that the caller may see into: 404 if there is none, 403 if it is another's. */
    public String visiblePath(String code) {
        List<?> paths = entities.createNativeQuery("select path from territory where code = ?1", String.class)
                .setParameter(1, code)
                .getResultList();
        if (paths.isEmpty()) {
            throw Problems.notFound("territory", code);
        }
        String path = (String) paths.get(0);
        scope.requireCovers(path);
        return path;
    }
}
