package ru.podyom.indicator.recomputation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.definition.IndicatorPublished;
import ru.podyom.indicator.definition.Indicators;
import ru.podyom.indicator.evaluation.ActivityEvaluation;
import ru.podyom.indicator.evaluation.SchoolEvaluation;
import ru.podyom.indicator.evaluation.TerritoryEvaluation;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.problem.Problems;

/** All recomputations, and one chunk of one of them at a time. */
@ApplicationScoped
class Recomputations implements PanacheRepositoryBase<Recomputation, UUID> {

    private static final int CHUNK = 200;
    // Hibernate's own value for it.
    private static final int SKIP_LOCKED = -2;
    private static final String SCHOOL = "s:";
    private static final String ACTIVITY = "t:";

    private final Indicators indicators;
    private final SchoolEvaluation schools;
    private final ActivityEvaluation activities;
    private final TerritoryEvaluation territories;
    private final Scope scope;

    Recomputations(
            Indicators indicators,
            SchoolEvaluation schools,
            ActivityEvaluation activities,
            TerritoryEvaluation territories,
            Scope scope) {
        this.indicators = indicators;
        this.schools = schools;
        this.activities = activities;
        this.territories = territories;
        this.scope = scope;
    }

    void published(@Observes IndicatorPublished news) {
        persist(new Recomputation(news.code(), "published", scope.caller().subject()));
    }

    Recomputation start(@Nullable String indicator) {
        if (indicator != null) {
            indicators.inForce(indicator);
        }
        Recomputation one = new Recomputation(indicator, "asked", scope.caller().subject());
        persist(one);
        flush();
        return one;
    }

    Recomputation get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problems.notFound("recomputation", id));
    }

    List<Recomputation> newest(@Nullable UUID before, int rows) {
        return before == null
                ? find("order by id desc").page(0, rows).list()
                : find("id < ?1 order by id desc", before).page(0, rows).list();
    }

    Recomputation cancel(UUID id) {
        Recomputation one = findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Problems.notFound("recomputation", id));
        if (one.state == RecomputationState.RUNNING) {
            one.end(RecomputationState.CANCELLED, null);
        }
        return one;
    }

    /** Computes the next chunk of the oldest that runs and that nobody else is at; answers whether there was one. */
    boolean step() {
        Optional<Recomputation> next = find("state = ?1 order by id", RecomputationState.RUNNING)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .firstResultOptional();
        next.ifPresent(this::chunk);
        return next.isPresent();
    }

    private void chunk(Recomputation one) {
        if (!one.afterSubject.startsWith(ACTIVITY)) {
            List<String> codes = schoolsAfter(one.afterSubject.isEmpty() ? "" : one.afterSubject.substring(2));
            if (!codes.isEmpty()) {
                one.changed += schools.evaluate(new TreeSet<>(codes));
                done(one, SCHOOL + codes.get(codes.size() - 1), codes.size());
                return;
            }
            one.afterSubject = ACTIVITY;
        }
        List<UUID> ids = activitiesAfter(one.afterSubject.substring(2));
        if (ids.isEmpty()) {
            one.changed += territories.evaluateAll();
            one.end(RecomputationState.DONE, null);
            return;
        }
        one.changed += activities.evaluate(ids.stream().collect(Collectors.toSet()));
        done(one, ACTIVITY + ids.get(ids.size() - 1), ids.size());
    }

    private static void done(Recomputation one, String after, int subjects) {
        one.afterSubject = after;
        one.subjects += subjects;
    }

    @SuppressWarnings("unchecked")
    private List<String> schoolsAfter(String code) {
        return getEntityManager()
                .createNativeQuery("select code from school where code > ?1 order by code limit ?2", String.class)
                .setParameter(1, code)
                .setParameter(2, CHUNK)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<UUID> activitiesAfter(String id) {
        return getEntityManager()
                .createNativeQuery("select id from activity_fact where id > ?1 order by id limit ?2", UUID.class)
                .setParameter(1, id.isEmpty() ? new UUID(0, 0) : UUID.fromString(id))
                .setParameter(2, CHUNK)
                .getResultList();
    }

    /** Of those that cannot go on: the failure is told, and the next one gets its turn. */
    void fail(String why) {
        find("state = ?1 order by id", RecomputationState.RUNNING)
                .firstResultOptional()
                .ifPresent(one -> one.end(RecomputationState.FAILED, why));
    }
}
