package ru.podyom.assessment.importing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import ru.podyom.assessment.territory.Handover;
import ru.podyom.assessment.territory.Inhabitants;
import ru.podyom.assessment.territory.Territory;
import ru.podyom.runtime.problem.Problems;

/** The successor of a territory answers for the files that it sent. First of all: an import locks its schools later. */
@ApplicationScoped
@Priority(3)
class ImportMoves implements Inhabitants {

    private final EntityManager entities;

    ImportMoves(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void go(Handover handover) {
        refuseWhileReading(handover.from());
        entities.createNativeQuery("""
                        update result_import
                           set origin_path = coalesce(origin_path, territory_path), territory_path = ?2
                         where territory_path = ?1""")
                .setParameter(1, handover.from().path())
                .setParameter(2, handover.to().path())
                .executeUpdate();
    }

    @Override
    public void comeBack(Handover handover, List<Territory> origins) {
        refuseWhileReading(handover.to());
        entities.createNativeQuery("""
                        update result_import
                           set origin_path = nullif(origin_path, ?1), territory_path = ?1
                         where origin_path = any (cast(?2 as text[]))""")
                .setParameter(1, handover.from().path())
                .setParameter(2, origins.stream().map(Territory::path).toArray(String[]::new))
                .executeUpdate();
    }

    /** An import sees what its sender saw when it began: it would lose its schools, and itself, on the way. */
    private void refuseWhileReading(Territory sender) {
        boolean reading = entities.createQuery(
                                "select count(*) from ResultImport where territoryPath = ?1 and state in ?2",
                                Long.class)
                        .setParameter(1, sender.path())
                        .setParameter(2, ResultImport.UNDER_WAY)
                        .getSingleResult()
                > 0;
        if (reading) {
            throw Problems.busy("an import of " + sender.code() + " is under way; try again in a minute");
        }
    }
}
