package ru.podyom.indicator.territory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.problem.Problems;

/** Finds the territory or programme that a caller names. */
@ApplicationScoped
public class Holders {

    private final Territories territories;
    private final EntityManager entities;

    Holders(Territories territories, EntityManager entities) {
        this.territories = territories;
        this.entities = entities;
    }

    /** Exactly one of the two; 404 if it is not there or not for this caller, 403 for another's territory. */
    public Holder get(@Nullable String territory, @Nullable String programme) {
        if (territory != null && programme == null) {
            String path = territories.visiblePath(territory);
            return new Holder("territory:" + path, path);
        }
        if (programme != null && territory == null) {
            return programme(programme);
        }
        throw Problems.invalid("territory", "required", "name a territory or a programme, not both");
    }

    /** A school that the caller sees, or 404. */
    public Holder school(String code) {
        List<?> paths = entities.createNativeQuery("select territory_path from school where code = ?1", String.class)
                .setParameter(1, code)
                .getResultList();
        if (paths.isEmpty()) {
            throw Problems.notFound("school", code);
        }
        return new Holder("school:" + code, (String) paths.get(0));
    }

    private Holder programme(String code) {
        List<?> paths = entities.createNativeQuery("select territory_path from programme where code = ?1", String.class)
                .setParameter(1, code)
                .getResultList();
        if (paths.isEmpty()) {
            throw Problems.notFound("programme", code);
        }
        return new Holder("programme:" + code, (String) paths.get(0));
    }
}
