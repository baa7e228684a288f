package ru.podyom.assessment.territory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.api.Versions;
import ru.podyom.runtime.audit.Audit;
import ru.podyom.runtime.outbox.Event;
import ru.podyom.runtime.outbox.Outbox;
import ru.podyom.runtime.problem.Problems;

/** All territories. */
@ApplicationScoped
public class Territories implements PanacheRepositoryBase<Territory, String> {

    static final String TOPIC = "podyom.assessment.territory.v1";

    private final Outbox outbox;
    private final Audit audit;
    private final Scope scope;

    Territories(Outbox outbox, Audit audit, Scope scope) {
        this.outbox = outbox;
        this.audit = audit;
        this.scope = scope;
    }

    /** The territory with this code, or 404. */
    public Territory get(String code) {
        return findByIdOptional(code).orElseThrow(() -> Problems.notFound("territory", code));
    }

    /** The path to filter by: of the territory asked for, which the caller must cover, or of the caller's own. */
    public String pathToList(@Nullable String code) {
        if (code == null) {
            return scope.caller().territory();
        }
        String path = get(code).path;
        scope.requireCovers(path);
        return path;
    }

    List<Territory> after(String path, String below, int rows) {
        return find("path > ?1 and (path = ?2 or path like ?3) order by path", path, below, below + "/%")
                .page(0, rows)
                .list();
    }

    Territory create(NewTerritory wanted) {
        Territory parent = parent(wanted);
        Territory territory = new Territory(wanted, parent);
        scope.requireCovers(territory.path);
        if (findById(wanted.code()) != null) {
            throw Problems.conflict("exists", "territory " + wanted.code() + " exists already");
        }
        persist(territory);
        return published(territory, "created");
    }

    Territory correct(String code, NewTerritory wanted, @Nullable String ifMatch) {
        Territory territory = get(code);
        scope.requireCovers(territory.path);
        Versions.require(ifMatch, territory.version);
        boolean same = territory.code.equals(wanted.code())
                && territory.level == wanted.level()
                && java.util.Objects.equals(territory.parent, wanted.parent());
        if (!same) {
            throw Problems.conflict("identity", "code, level and parent of a territory do not change");
        }
        territory.correct(wanted);
        return published(territory, "corrected");
    }

    private Territory published(Territory territory, String action) {
        flush();
        TerritoryView view = TerritoryView.of(territory);
        outbox.add(new Event(TOPIC, "territory." + action, territory.code, view));
        audit.record(territory.path, "territory", territory.code, action, null, view);
        return territory;
    }

    private @Nullable Territory parent(NewTerritory wanted) {
        if (wanted.level() == Level.FEDERATION) {
            if (wanted.parent() != null) {
                throw Problems.invalid("/parent", "not-allowed", "a federation has no parent");
            }
            return null;
        }
        Territory parent = wanted.parent() == null ? null : findById(wanted.parent());
        if (parent == null) {
            throw Problems.invalid("/parent", "unknown", "there is no territory " + wanted.parent());
        }
        if (parent.level != wanted.level().above()) {
            throw Problems.invalid(
                    "/parent", "wrong-level", "the parent of a " + wanted.level() + " is one level above");
        }
        return parent;
    }
}
