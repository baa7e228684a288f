package ru.podyom.assessment.procedure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.api.Versions;
import ru.podyom.runtime.audit.Audit;
import ru.podyom.runtime.problem.Problems;
import ru.podyom.runtime.problem.Violation;
import ru.podyom.runtime.problem.Violations;

/** The items of all procedures. */
@ApplicationScoped
public class Items implements PanacheRepositoryBase<ItemList, UUID> {

    private final Procedures procedures;
    private final Audit audit;

    Items(Procedures procedures, Audit audit) {
        this.procedures = procedures;
        this.audit = audit;
    }

    /** The items of a procedure in the order of the paper; none if nobody has told them. */
    public List<Item> of(UUID procedureId) {
        return findByIdOptional(procedureId).map(list -> list.items).orElse(List.of());
    }

    /** What keeps these from being the items of a procedure, in words. */
    public Optional<String> contradiction(AssessmentProcedure procedure, List<Item> told) {
        Violations found = new Violations();
        new NewItems(told).check(procedure.maxScore, found);
        return found.found().stream().map(Violation::message).findFirst();
    }

    /** Tells the items of a procedure that has none, as its first protocol has them. */
    public void tell(AssessmentProcedure procedure, List<Item> told, UUID importId) {
        if (of(procedure.id()).isEmpty()) {
            written(procedure, findById(procedure.id()), told, importId);
        }
    }

    ItemsView view(String code) {
        return ItemsView.of(code, findById(procedures.get(code).id()));
    }

    ItemsView replace(String code, NewItems wanted, @Nullable String ifMatch) {
        AssessmentProcedure procedure = procedures.locked(code);
        ItemList list = findById(procedure.id());
        Versions.require(ifMatch, ItemList.tag(list));
        Violations found = new Violations();
        wanted.check(procedure.maxScore, found);
        found.refuse();
        if (list != null && !list.isLaidOutAs(wanted.items()) && hasPupils(code)) {
            throw Problems.conflict(
                    "has-pupils",
                    "pupils have scores in these items; their numbers, order and greatest scores stay as they are");
        }
        return written(procedure, list, wanted.items(), null);
    }

    /** Pupils' scores are kept in the order of the items; those of territories too that the caller does not see. */
    private boolean hasPupils(String code) {
        return (Boolean) getEntityManager()
                .createNativeQuery("select procedure_has_pupils(?1)")
                .setParameter(1, code)
                .getSingleResult();
    }

    /** @param toldBy the import whose protocol tells them; null for a person */
    private ItemsView written(
            AssessmentProcedure procedure, @Nullable ItemList known, List<Item> wanted, @Nullable UUID toldBy) {
        ItemList list = known == null ? new ItemList(procedure) : known;
        list.replace(wanted);
        list.toldBy = toldBy;
        if (known == null) {
            persist(list);
        }
        flush();
        ItemsView view = ItemsView.of(procedure.code(), list);
        String action = toldBy == null ? "replaced" : "told-by-protocol";
        audit.record(procedure.territoryPath, "procedure-items", procedure.code(), action, null, view);
        return view;
    }
}
