package ru.podyom.roadmap.activity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.problem.Problems;

/** All activities that the caller may see. */
@ApplicationScoped
public class Activities implements PanacheRepositoryBase<Activity, UUID> {

    public Activity get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problems.notFound("activity", id));
    }

    /** Those of one programme, parents not before children but siblings in their order. */
    public List<Activity> of(UUID programme) {
        return find("programmeId = ?1 order by position, id", programme).list();
    }

    /** In the order of their ids, which is that of their making. */
    List<Activity> after(@Nullable UUID id, Asked asked, int rows) {
        Map<String, Object> values = asked.parameters();
        values.put("id", id == null ? new UUID(0, 0) : id);
        return find(asked.condition() + " and id > :id order by id", values)
                .page(0, rows)
                .list();
    }

    /** An activity and all that stands below it, the lowest first. */
    @SuppressWarnings("unchecked")
    List<Activity> branch(UUID id) {
        return getEntityManager()
                .createNativeQuery("""
                        with recursive branch as (
                            select id, 0 as level from activity where id = ?1
                            union all
                            select a.id, b.level + 1 from activity a join branch b on a.parent = b.id)
                        select a.* from activity a join branch b on b.id = a.id order by b.level desc""", Activity.class)
                .setParameter(1, id)
                .getResultList();
    }

    Outline outline(UUID programme) {
        Outline outline = new Outline();
        getEntityManager()
                .createQuery("select id, kind, parent from Activity where programmeId = ?1", Object[].class)
                .setParameter(1, programme)
                .getResultStream()
                .forEach(row -> outline.add((UUID) row[0], (Kind) row[1], (UUID) row[2]));
        return outline;
    }

    /** Those that stand there; one that is being moved has no place. */
    int siblings(UUID programme, @Nullable UUID parent) {
        return (int)
                (parent == null
                        ? count("programmeId = ?1 and parent is null and position > 0", programme)
                        : count("programmeId = ?1 and parent = ?2 and position > 0", programme, parent));
    }

    /** Moves those at and after a place by one step: -1 closes a gap, 1 opens one. */
    void shift(UUID programme, @Nullable UUID parent, int from, int step) {
        if (parent == null) {
            update(
                    "position = position + ?1 where programmeId = ?2 and parent is null and position >= ?3",
                    step,
                    programme,
                    from);
        } else {
            update(
                    "position = position + ?1 where programmeId = ?2 and parent = ?3 and position >= ?4",
                    step,
                    programme,
                    parent,
                    from);
        }
    }
}
