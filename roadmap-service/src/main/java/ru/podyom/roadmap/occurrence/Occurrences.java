package ru.podyom.roadmap.occurrence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.activity.Activities;
import ru.podyom.roadmap.activity.Activity;
import ru.podyom.roadmap.activity.ActivityNews;
import ru.podyom.roadmap.programme.Today;
import ru.podyom.runtime.audit.Audit;
import ru.podyom.runtime.outbox.Outbox;
import ru.podyom.runtime.problem.Problems;

/** All occurrences that the caller may see. */
@ApplicationScoped
public class Occurrences implements PanacheRepositoryBase<Occurrence, UUID> {

    private final Activities activities;
    private final ActivityNews news;
    private final Outbox outbox;
    private final Audit audit;

    Occurrences(Activities activities, ActivityNews news, Outbox outbox, Audit audit) {
        this.activities = activities;
        this.news = news;
        this.outbox = outbox;
        this.audit = audit;
    }

    public Occurrence get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problems.notFound("occurrence", id));
    }

    public List<Occurrence> of(UUID activity) {
        return list("activityId = ?1 order by coalesce(dueOn, opensOn), school, id", activity);
    }

    /**
     * To change: the activity's row is locked first, then its occurrence, as planning does. Two people may mark at
     * once: the second sees what the first has said.
     */
    public Occurrence toChange(UUID id) {
        Occurrence occurrence = get(id);
        getEntityManager()
                .createNativeQuery("select lock_activity(?1)")
                .setParameter(1, occurrence.activityId())
                .getSingleResult();
        getEntityManager().refresh(occurrence, LockModeType.PESSIMISTIC_WRITE);
        return occurrence;
    }

    /** After a change: to the outbox and the audit, and the activity's own state follows. */
    public void tell(Occurrence occurrence, String action, @Nullable String reason) {
        flush();
        getEntityManager()
                .createNativeQuery(OccurrenceSql.TELL_ONE)
                .setParameter("id", occurrence.id())
                .executeUpdate();
        outbox.wakeAfterCommit();
        Activity activity = activities.get(occurrence.activityId());
        audit.record(
                occurrence.territoryPath,
                "occurrence",
                occurrence.id().toString(),
                action,
                reason,
                OccurrenceView.of(occurrence, activity, Today.inMoscow()));
        settle(activity, reason);
    }

    /** An activity's state follows its occurrences; a school marks its part of an activity that it may not change. */
    void settle(Activity activity, @Nullable String reason) {
        boolean changed = (boolean) getEntityManager()
                .createNativeQuery("select settle_activity(?1)", Boolean.class)
                .setParameter(1, activity.id())
                .getSingleResult();
        if (changed) {
            getEntityManager().refresh(activity);
            news.tell(activity, "marked", reason);
        }
    }
}
