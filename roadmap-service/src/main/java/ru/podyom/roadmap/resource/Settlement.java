package ru.podyom.roadmap.resource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Keeps, beside each inventory, what became of the resources since the one before. */
@ApplicationScoped
class Settlement {

    private static final String ONE_SCHOOL_AT_A_TIME =
            "select 1 from (select pg_advisory_xact_lock(hashtextextended('resources of ' || ?1, 0))) as turn";

    /** Of this inventory and of the one after it, which has this one before it. */
    private static final String SETTLE = """
            update resource_inventory kept
               set missing = now.missing, since = now.since, growth = now.growth, came = now.came, went = now.went,
                   not_comparable = now.not_comparable,
                   version = kept.version + case when kept.id = :id then 0 else 1 end
              from (select one.id, told.missing, before.taken_on as since,
                           case when before.taken_on is null then 'NOT_REPORTED' else told.growth end as growth,
                           case when before.taken_on is null then 0 else told.came end as came,
                           case when before.taken_on is null then 0 else told.went end as went,
                           case when before.taken_on is null then 0 else told.not_comparable end as not_comparable
                      from resource_inventory one
                      left join lateral (select earlier.taken_on, earlier.items from resource_inventory earlier
                                          where earlier.school = one.school and earlier.taken_on < one.taken_on
                                          order by earlier.taken_on desc limit 1) before on true
                      cross join lateral resource_growth(coalesce(before.items, '[]'), one.items) told
                     where one.id = :id
                        or one.id = (select later.id from resource_inventory later
                                       join resource_inventory this on this.id = :id
                                      where later.school = this.school and later.taken_on > this.taken_on
                                      order by later.taken_on limit 1)) now
             where kept.id = now.id
               and (kept.missing, kept.since, kept.growth, kept.came, kept.went, kept.not_comparable)
                   is distinct from (now.missing, now.since, now.growth, now.came, now.went, now.not_comparable)
            returning kept.id""";

    private final EntityManager entities;

    Settlement(EntityManager entities) {
        this.entities = entities;
    }

    /** Changes of one school's inventories come one after another: each compares with what the last has left. */
    void waitForTurn(String school) {
        entities.createNativeQuery(ONE_SCHOOL_AT_A_TIME).setParameter(1, school).getSingleResult();
    }

    /**
     * Compares an inventory that was just written.
     *
     * @return the one after it, if it has become another by that
     */
    List<Inventory> settle(Inventory written) {
        @SuppressWarnings("unchecked")
        List<UUID> settled = entities.createNativeQuery(SETTLE, UUID.class)
                .setParameter("id", written.id())
                .getResultList();
        entities.refresh(written);
        return settled.stream()
                .filter(id -> !id.equals(written.id))
                .map(id -> entities.find(Inventory.class, id))
                .peek(entities::refresh)
                .toList();
    }
}
