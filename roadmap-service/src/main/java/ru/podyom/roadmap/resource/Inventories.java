package ru.podyom.roadmap.resource;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.programme.Today;
import ru.podyom.roadmap.territory.School;
import ru.podyom.roadmap.territory.Schools;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.api.Versions;
import ru.podyom.runtime.audit.Audit;
import ru.podyom.runtime.outbox.Event;
import ru.podyom.runtime.outbox.Outbox;
import ru.podyom.runtime.problem.Problems;

/** All inventories that the caller may see. */
@ApplicationScoped
class Inventories implements PanacheRepositoryBase<Inventory, UUID> {

    static final String TOPIC = "podyom.roadmap.resource-inventory.v1";
    static final String ENTITY = "resource-inventory";

    private final Schools schools;
    private final Settlement settlement;
    private final Outbox outbox;
    private final Audit audit;
    private final Scope scope;

    Inventories(Schools schools, Settlement settlement, Outbox outbox, Audit audit, Scope scope) {
        this.schools = schools;
        this.settlement = settlement;
        this.outbox = outbox;
        this.audit = audit;
        this.scope = scope;
    }

    /** What was recorded, and whether it was not there before. */
    record Recorded(Inventory inventory, boolean isNew) {}

    Inventory get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problems.notFound("resource inventory", id));
    }

    /** In the order of their ids, which is that of their recording; without the resources, which may be very many. */
    List<InventoryHead> after(@Nullable UUID id, Asked asked, int rows) {
        Map<String, Object> values = asked.parameters();
        values.put("id", id == null ? new UUID(0, 0) : id);
        return find(asked.condition() + " and id > :id order by id", values)
                .project(InventoryHead.class)
                .page(0, rows)
                .list();
    }

    /** The same again is the one that is there; another one of the same day is a correction, and is sent as such. */
    Recorded record(NewInventory wanted) {
        wanted.check(Today.whereItBeginsFirst());
        School school = schools.findByIdOptional(wanted.school())
                .orElseThrow(() -> Problems.invalid("/school", "unknown", "there is no school " + wanted.school()));
        settlement.waitForTurn(school.code());
        Optional<Inventory> known = find("school = ?1 and takenOn = ?2", school.code(), wanted.takenOn())
                .firstResultOptional();
        if (known.isPresent()) {
            return new Recorded(same(known.get(), wanted), false);
        }
        Inventory inventory = new Inventory(wanted, school, scope.caller().subject(), now());
        persist(inventory);
        written(inventory, "recorded");
        return new Recorded(inventory, true);
    }

    private static Inventory same(Inventory known, NewInventory wanted) {
        if (known.says(wanted)) {
            return known;
        }
        throw Problems.conflict("exists", "of that day there is inventory " + known.id + "; correct it");
    }

    /** The same again changes nothing. */
    Inventory correct(UUID id, NewInventory wanted, @Nullable String ifMatch) {
        Inventory inventory = get(id);
        settlement.waitForTurn(inventory.school);
        getEntityManager().refresh(inventory);
        Versions.require(ifMatch, inventory.version);
        wanted.check(Today.whereItBeginsFirst());
        if (inventory.correct(wanted, scope.caller().subject(), now())) {
            written(inventory, "changed");
        }
        return inventory;
    }

    private void written(Inventory one, String action) {
        flush();
        List<Inventory> others = settlement.settle(one);
        told(one, action);
        others.forEach(other -> told(other, "changed"));
        audit.record(one.territoryPath, ENTITY, one.id().toString(), action, null, InventoryView.of(one));
    }

    private void told(Inventory one, String action) {
        outbox.add(new Event(TOPIC, ENTITY + "." + action, one.id().toString(), InventoryTold.of(one)));
    }

    // As exact as the database keeps it: the answer now and the answer later are the same.
    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
