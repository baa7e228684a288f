package ru.podyom.roadmap.mentoring;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.programme.Conditions;
import ru.podyom.roadmap.programme.Today;
import ru.podyom.roadmap.territory.School;
import ru.podyom.roadmap.territory.Schools;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.api.Versions;
import ru.podyom.runtime.audit.Audit;
import ru.podyom.runtime.outbox.Event;
import ru.podyom.runtime.outbox.Outbox;
import ru.podyom.runtime.problem.Problems;
import ru.podyom.runtime.problem.Violations;

/** All tandems that the caller may see: those in which somebody of the caller's takes part. */
@ApplicationScoped
class Tandems implements PanacheRepositoryBase<Tandem, UUID> {

    static final String TOPIC = "podyom.roadmap.tandem.v1";

    private final Mentors mentors;
    private final Schools schools;
    private final Outbox outbox;
    private final Audit audit;
    private final Scope scope;

    Tandems(Mentors mentors, Schools schools, Outbox outbox, Audit audit, Scope scope) {
        this.mentors = mentors;
        this.schools = schools;
        this.outbox = outbox;
        this.audit = audit;
        this.scope = scope;
    }

    Tandem get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problems.notFound("tandem", id));
    }

    /** In the order of their ids, which is that of their making. */
    @SuppressWarnings("unchecked")
    List<Tandem> after(@Nullable UUID id, TandemsAsked asked, int rows) {
        Conditions where = asked.conditions().and("id > ?", id);
        return where.bind(getEntityManager()
                        .createNativeQuery("select * from tandem where " + where.text() + " order by id", Tandem.class))
                .setMaxResults(rows)
                .getResultList();
    }

    Tandem start(NewTandem wanted) {
        Mentor mentor = mentors.findByIdOptional(wanted.mentor())
                .orElseThrow(() -> Problems.invalid("/mentor", "unknown", "there is no mentor " + wanted.mentor()));
        Tandem tandem = new Tandem(mentor, wanted, checked(wanted, mentor, List.of()));
        if (!mentor.active) {
            throw Problems.conflict("inactive", "the mentor takes no new tandems");
        }
        requireNew(tandem, null);
        persist(tandem);
        return told(tandem, "started", null);
    }

    Tandem correct(UUID id, NewTandem wanted, @Nullable String ifMatch) {
        Tandem tandem = toChange(id);
        Versions.require(ifMatch, tandem.version);
        if (!tandem.mentorId().equals(wanted.mentor())) {
            throw Problems.conflict("identity", "another mentor makes another tandem");
        }
        Mentor mentor = mentors.get(wanted.mentor());
        tandem.describe(wanted, checked(wanted, mentor, tandem.steps));
        requireNew(tandem, id);
        return told(tandem, "changed", null);
    }

    Tandem plan(UUID id, NewStep step) {
        Tandem tandem = toChange(id);
        tandem.requireOpen();
        boolean inside = !step.dueOn().isBefore(tandem.startedOn)
                && (tandem.until == null || !step.dueOn().isAfter(tandem.until));
        new Violations()
                .check(inside, "/dueOn", "contradiction", "a step is due while the tandem is at work")
                .refuse();
        tandem.add(step);
        return told(tandem, "changed", null);
    }

    Tandem mark(UUID id, int number, StepMark mark) {
        Tandem tandem = toChange(id);
        within("/doneOn", mark.doneOn(), tandem).refuse();
        return tandem.mark(number, mark) ? told(tandem, "changed", null) : tandem;
    }

    Tandem end(UUID id, TandemEnding ending) {
        Tandem tandem = toChange(id);
        Violations violations = within("/endedOn", ending.endedOn(), tandem);
        ending.check(violations);
        violations.refuse();
        return tandem.end(ending) ? told(tandem, "ended", ending.comment()) : tandem;
    }

    /** Checks, and locks the mentor: of two tandems begun at once the second sees the first. */
    private Home checked(NewTandem wanted, Mentor mentor, List<Step> steps) {
        Map<String, School> known = schools.known(wanted.schools());
        Violations violations = new Violations();
        wanted.check(violations, mentor, known);
        steps.forEach(step -> violations.check(
                wanted.includes(step.dueOn()),
                "/until",
                "contradiction",
                "step %d is due on %s".formatted(step.number(), step.dueOn())));
        violations.refuse();
        Home home = Home.of(mentor, known.values());
        requireOwn(home.reach().territoryPath(), home.school());
        mentors.lock(mentor);
        return home;
    }

    private void requireNew(Tandem tandem, @Nullable UUID itself) {
        List<Tandem> others = list("mentorId = ?1 and endedOn is null", tandem.mentorId());
        others.stream()
                .filter(other -> !other.id().equals(itself) && other.isForTheSame(tandem))
                .findFirst()
                .ifPresent(other -> {
                    throw Problems.conflict("exists", "tandem %s is at work on the same".formatted(other.id()));
                });
    }

    private void requireOwn(String territoryPath, @Nullable String school) {
        scope.requireCovers(territoryPath);
        if (scope.caller().school() != null && !scope.caller().school().equals(school)) {
            throw Problems.forbidden("a school pairs its own teachers; others are its authority's business");
        }
    }

    /** Seen by more than may change it; of two who change it at once the second sees what the first has done. */
    private Tandem toChange(UUID id) {
        Tandem tandem = get(id);
        requireOwn(tandem.territoryPath, tandem.school);
        getEntityManager().refresh(tandem, LockModeType.PESSIMISTIC_WRITE);
        return tandem;
    }

    private static Violations within(String pointer, LocalDate day, Tandem tandem) {
        return new Violations()
                .check(!day.isAfter(Today.whereItBeginsFirst()), pointer, "in-future", "that day is still to come")
                .check(!day.isBefore(tandem.startedOn), pointer, "contradiction", "it began on " + tandem.startedOn);
    }

    private Tandem told(Tandem one, String action, @Nullable String reason) {
        flush();
        outbox.add(new Event(TOPIC, "tandem." + action, one.id().toString(), TandemTold.of(one)));
        audit.record(one.territoryPath, "tandem", one.id().toString(), action, reason, TandemView.of(one));
        return one;
    }
}
