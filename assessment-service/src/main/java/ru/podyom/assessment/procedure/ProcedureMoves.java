package ru.podyom.assessment.procedure;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.podyom.assessment.territory.Handover;
import ru.podyom.assessment.territory.Inhabitants;
import ru.podyom.assessment.territory.Territory;

/** The successor of a territory answers for the procedures that it held, and for their items. */
@ApplicationScoped
@Priority(1)
class ProcedureMoves implements Inhabitants {

    private final Procedures procedures;

    ProcedureMoves(Procedures procedures) {
        this.procedures = procedures;
    }

    @Override
    public void go(Handover handover) {
        move(
                procedures.list(
                        "territoryPath = ?1 order by code", handover.from().path()),
                handover.to().path(),
                handover.reason());
    }

    @Override
    public void comeBack(Handover handover, List<Territory> origins) {
        List<String> paths = origins.stream().map(Territory::path).toList();
        move(
                procedures.list("originPath in ?1 order by code", paths),
                handover.from().path(),
                handover.reason());
    }

    private void move(List<AssessmentProcedure> moving, String path, @Nullable String reason) {
        for (AssessmentProcedure procedure : moving) {
            procedure.goTo(path);
            procedures.published(procedure, "corrected", reason);
        }
        procedures
                .getEntityManager()
                .createNativeQuery("""
                        update procedure_items set territory_path = ?1, version = version + 1
                         where procedure_id = any (cast(?2 as uuid[]))""")
                .setParameter(1, path)
                .setParameter(2, moving.stream().map(AssessmentProcedure::id).toArray(UUID[]::new))
                .executeUpdate();
    }
}
