package ru.podyom.indicator.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.observation.ObservationLog;
import ru.podyom.indicator.observation.ObservationState;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.api.Versions;
import ru.podyom.runtime.problem.Problems;

/** Decides what counts. */
@ApplicationScoped
class Decisions {

    private static final int MOST_SHOWN = 1000;

    // Returns whether another value counts now.
    private static final String APPROVE = """
            update observation
               set version = version + 1, state = 'APPROVED', decided_by = ?2, decided_at = clock_timestamp(), note = ?3,
                   approved_version = version + 1, approved_value = value, approved_missing = missing,
                   changed_at = clock_timestamp()
             where id = any(?1)
            returning school, territory_path,
                      old.approved_version is null or old.approved_value is distinct from new.approved_value
                          or old.approved_missing is distinct from new.approved_missing""";

    private static final String REJECT = """
            update observation
               set version = version + 1, state = 'REJECTED', decided_by = ?2, decided_at = clock_timestamp(), note = ?3,
                   changed_at = clock_timestamp()
             where id = ?1""";

    private final Waiting waiting;
    private final Contradictions contradictions;
    private final ObservationLog log;
    private final Event<ObservationsChanged> changes;
    private final EntityManager entities;
    private final Scope scope;

    Decisions(
            Waiting waiting,
            Contradictions contradictions,
            ObservationLog log,
            Event<ObservationsChanged> changes,
            EntityManager entities,
            Scope scope) {
        this.waiting = waiting;
        this.contradictions = contradictions;
        this.log = log;
        this.changes = changes;
        this.entities = entities;
        this.scope = scope;
    }

    void approve(UUID id, @Nullable String ifMatch, @Nullable String note) {
        if (isToDecide(id, ifMatch, ObservationState.APPROVED)) {
            contradictions.of(List.of(id)).stream().findFirst().ifPresent(found -> {
                throw Problems.conflict("part-above-whole", found.message());
            });
            approve(List.of(id), note);
        }
    }

    void reject(UUID id, @Nullable String ifMatch, String reason) {
        if (isToDecide(id, ifMatch, ObservationState.REJECTED)) {
            entities.createNativeQuery(REJECT)
                    .setParameter(1, id)
                    .setParameter(2, scope.caller().subject())
                    .setParameter(3, reason)
                    .executeUpdate();
            log.changed(List.of(id), "rejected");
        }
    }

    /** False if that was decided before; what was decided otherwise stays so until it is corrected. */
    private boolean isToDecide(UUID id, @Nullable String ifMatch, ObservationState wanted) {
        Waiting.One one = waiting.locked(id);
        if (one.state() == wanted) {
            return false;
        }
        Versions.require(ifMatch, one.version());
        if (one.state() != ObservationState.SUBMITTED) {
            throw Problems.conflict("decided", "it was decided otherwise; a correction is decided anew");
        }
        if (!one.above()) {
            throw Problems.forbidden("an authority above its author decides; nobody decides on their own");
        }
        return true;
    }

    BulkApproval approve(String path, NewBulkApproval wanted) {
        List<Waiting.One> all = waiting.locked(path, wanted);
        List<Waiting.One> mine = all.stream().filter(Waiting.One::above).toList();
        List<BulkApproval.Contradiction> found =
                contradictions.of(mine.stream().map(Waiting.One::id).toList());
        // All of a school's period is left, for what remained of it might contradict in turn.
        Set<String> left =
                found.stream().map(one -> one.of() + " " + one.period()).collect(Collectors.toSet());
        List<UUID> good = mine.stream()
                .filter(one -> !left.contains(one.of() + " " + one.period()))
                .map(Waiting.One::id)
                .toList();
        approve(good, wanted.note());
        return new BulkApproval(
                good.size(),
                all.size() - mine.size(),
                mine.size() - good.size(),
                found.stream().limit(MOST_SHOWN).toList());
    }

    @SuppressWarnings("unchecked")
    private void approve(Collection<UUID> ids, @Nullable String note) {
        if (ids.isEmpty()) {
            return;
        }
        Query update = entities.createNativeQuery(APPROVE, Object[].class)
                .setParameter(1, ids.toArray(UUID[]::new))
                .setParameter(2, scope.caller().subject())
                .setParameter(3, note);
        Set<String> schools = new HashSet<>();
        Set<String> territories = new HashSet<>();
        for (Object[] row : (List<Object[]>) update.getResultList()) {
            if (!(boolean) row[2]) {
                continue;
            }
            if (row[0] == null) {
                territories.add((String) row[1]);
            } else {
                schools.add((String) row[0]);
            }
        }
        log.changed(ids, "approved");
        if (!schools.isEmpty() || !territories.isEmpty()) {
            changes.fire(new ObservationsChanged(Set.copyOf(schools), Set.copyOf(territories)));
        }
    }
}
