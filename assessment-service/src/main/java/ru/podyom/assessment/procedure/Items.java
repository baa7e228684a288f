package ru.podyom.assessment.procedure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.api.Versions;
import ru.podyom.runtime.audit.Audit;
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
        if (list == null) {
            list = new ItemList(procedure);
            list.replace(wanted.items());
            persist(list);
        } else {
            list.replace(wanted.items());
        }
        flush();
        ItemsView view = ItemsView.of(code, list);
        audit.record(procedure.territoryPath, "procedure-items", code, "replaced", null, view);
        return view;
    }
}
