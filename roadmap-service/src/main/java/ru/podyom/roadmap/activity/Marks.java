package ru.podyom.roadmap.activity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ru.podyom.roadmap.programme.Programme;
import ru.podyom.roadmap.programme.Programmes;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.problem.Problems;
import ru.podyom.runtime.problem.Violations;

/** All marks that the caller may see. */
@ApplicationScoped
class Marks implements PanacheRepositoryBase<Mark, UUID> {

    // Kamchatka: what is today there is nowhere in the country "in the future" for long.
    private static final ZoneOffset EASTERNMOST = ZoneOffset.ofHours(12);

    private final Programmes programmes;
    private final Activities activities;
    private final ActivityNews news;
    private final Scope scope;
    private final Clock clock = Clock.systemUTC();

    Marks(Programmes programmes, Activities activities, ActivityNews news, Scope scope) {
        this.programmes = programmes;
        this.activities = activities;
        this.news = news;
        this.scope = scope;
    }

    /** Oldest first. */
    List<Mark> of(UUID activity) {
        activities.get(activity);
        return find("activityId = ?1 order by id", activity).list();
    }

    /** The mark, and whether it is new: the same mark again is the mark that is there. */
    record Made(Mark mark, boolean isNew) {}

    Made mark(UUID id, NewMark wanted) {
        Activity activity = toMark(id);
        activity.requireLeaf();
        Programme programme = programmes.get(activity.programmeCode);
        programme.requireMarkable();
        Optional<Mark> latest = find("activityId = ?1 order by id desc", id)
                .firstResultOptional()
                .filter(mark -> mark.says(wanted));
        if (latest.isPresent()) {
            return new Made(latest.get(), false);
        }
        Violations violations = new Violations()
                .check(
                        activity.state != ActivityState.DONE || wanted.reason() != null,
                        "/reason",
                        "required",
                        "it is done already: why is it marked again?");
        wanted.check(violations, LocalDate.ofInstant(clock.instant(), EASTERNMOST), programme.termFrom());
        violations.refuse();
        activity.mark(wanted.state(), wanted.doneOn());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Mark mark = new Mark(activity, wanted, scope.caller().subject(), now);
        persist(mark);
        news.tell(activity, "marked", wanted.reason());
        return new Made(mark, true);
    }

    private Activity toMark(UUID id) {
        Activity activity = activities.get(id);
        String own = scope.caller().school();
        if (own != null && !own.equals(activity.school)) {
            throw Problems.forbidden("a school marks the activities of its own programme");
        }
        // Two people may mark one activity at once: the second sees what the first has said.
        activities.getEntityManager().refresh(activity, LockModeType.PESSIMISTIC_WRITE);
        return activity;
    }
}
