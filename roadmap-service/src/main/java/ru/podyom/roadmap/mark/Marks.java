package ru.podyom.roadmap.mark;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.activity.Activities;
import ru.podyom.roadmap.activity.Activity;
import ru.podyom.roadmap.occurrence.Occurrence;
import ru.podyom.roadmap.occurrence.Occurrences;
import ru.podyom.roadmap.programme.Programme;
import ru.podyom.roadmap.programme.Programmes;
import ru.podyom.roadmap.programme.Today;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.problem.Problems;
import ru.podyom.runtime.problem.Violations;

/** All marks that the caller may see. */
@ApplicationScoped
class Marks implements PanacheRepositoryBase<Mark, UUID> {

    private final Programmes programmes;
    private final Activities activities;
    private final Occurrences occurrences;
    private final EvidenceFiles files;
    private final Scope scope;

    Marks(Programmes programmes, Activities activities, Occurrences occurrences, EvidenceFiles files, Scope scope) {
        this.programmes = programmes;
        this.activities = activities;
        this.occurrences = occurrences;
        this.files = files;
        this.scope = scope;
    }

    /** Oldest first. */
    List<Mark> of(UUID occurrence) {
        occurrences.get(occurrence);
        return list("occurrenceId = ?1 order by id", occurrence);
    }

    /** Of all the times that an activity is to be carried out, oldest first. */
    List<Mark> ofActivity(UUID activity) {
        activities.get(activity);
        return list("activityId = ?1 order by id", activity);
    }

    /** The mark, and whether it is new: the same mark again is the mark that is there. */
    record Made(Mark mark, boolean isNew) {}

    /** Marks the one time that an activity is to be carried out. */
    Made markActivity(UUID id, NewMark wanted) {
        Activity activity = activities.get(id);
        if (!activity.isLeaf()) {
            throw Problems.conflict("not-a-leaf", "a section, or an activity with parts, is not marked itself");
        }
        List<Occurrence> times = occurrences.of(id);
        if (times.size() != 1) {
            throw Problems.conflict(
                    times.isEmpty() ? "no-occurrence" : "several-occurrences",
                    "it is to be carried out %d times: mark one of its occurrences".formatted(times.size()));
        }
        return mark(times.get(0).id(), wanted);
    }

    Made mark(UUID id, NewMark wanted) {
        Occurrence occurrence = toMark(id);
        Programme programme = programmes.get(occurrence.programmeCode());
        programme.requireMarkable();
        Optional<Mark> latest = find("occurrenceId = ?1 order by id desc", id)
                .firstResultOptional()
                .filter(mark -> mark.says(wanted));
        if (latest.isPresent()) {
            return new Made(latest.get(), false);
        }
        if (occurrence.isConfirmed() && scope.caller().school() != null) {
            throw Problems.conflict("confirmed", "it was confirmed: whoever controls it gives it back first");
        }
        Violations violations = new Violations()
                .check(
                        !occurrence.isSettled() || wanted.reason() != null,
                        "/reason",
                        "required",
                        "it is done or confirmed already: why is it marked again?");
        wanted.check(violations, Today.whereItBeginsFirst(), programme.termFrom(), occurrence.opensOn());
        files.check(violations, id, wanted.fileIds());
        violations.refuse();
        occurrence.mark(wanted.state(), wanted.doneOn());
        Mark mark = Mark.of(occurrence, wanted, scope.caller().subject(), now());
        persist(mark);
        occurrences.tell(occurrence, "marked", wanted.reason());
        return new Made(mark, true);
    }

    /** What the controller says: not whoever made the mark. */
    Occurrence control(UUID id, Control control) {
        Occurrence occurrence = occurrences.toChange(id);
        String by = scope.caller().subject();
        Mark latest = find("occurrenceId = ?1 and kind = ?2 order by id desc", id, MarkKind.MARK)
                .firstResult();
        if (latest != null && latest.markedBy.equals(by)) {
            throw Problems.forbidden("whoever marked it does not control it");
        }
        if (control.decision() == Control.Decision.CONFIRM) {
            occurrence.confirm(by, now());
            said(occurrence, MarkKind.CONFIRMATION, control.comment(), by);
        } else {
            occurrence.giveBack();
            said(occurrence, MarkKind.RETURN, control.comment(), by);
        }
        return occurrence;
    }

    private void said(Occurrence occurrence, MarkKind kind, @Nullable String comment, String by) {
        persist(Mark.ofControl(occurrence, kind, comment, by, now()));
        occurrences.tell(occurrence, kind == MarkKind.RETURN ? "returned" : "confirmed", comment);
    }

    private Occurrence toMark(UUID id) {
        Occurrence occurrence = occurrences.get(id);
        String own = scope.caller().school();
        if (own != null && !own.equals(occurrence.school())) {
            throw Problems.forbidden("a school marks its own part");
        }
        return occurrences.toChange(id);
    }

    // As exact as the database keeps it: the answer now and the answer later are the same.
    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
