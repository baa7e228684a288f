package ru.podyom.indicator.recheck;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.signal.SignalRules;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.api.Versions;
import ru.podyom.runtime.audit.Audit;
import ru.podyom.runtime.outbox.Event;
import ru.podyom.runtime.outbox.Outbox;
import ru.podyom.runtime.problem.Problems;

/** All cases that the caller may see. */
@ApplicationScoped
class ObjectivityCases implements PanacheRepositoryBase<ObjectivityCase, UUID> {

    static final String TOPIC = "podyom.indicator.objectivity-case.v1";
    static final String AUDITED = "objectivity-case";

    private final Subjects subjects;
    private final SignalRules rules;
    private final Outbox outbox;
    private final Audit audit;
    private final Scope scope;
    private final SecureRandom seeds = new SecureRandom();
    private final Clock clock = Clock.systemUTC();

    ObjectivityCases(Subjects subjects, SignalRules rules, Outbox outbox, Audit audit, Scope scope) {
        this.subjects = subjects;
        this.rules = rules;
        this.outbox = outbox;
        this.audit = audit;
        this.scope = scope;
    }

    ObjectivityCase get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problems.notFound("objectivity case", id));
    }

    /** In the order of their ids, which is that of their opening. */
    List<ObjectivityCase> after(@Nullable UUID id, Asked asked, int rows) {
        Map<String, Object> values = asked.parameters();
        values.put("id", id == null ? new UUID(0, 0) : id);
        return find(asked.condition() + " and id > :id order by id", values)
                .page(0, rows)
                .list();
    }

    ObjectivityCase open(NewCase wanted) {
        Subject subject = subjects.find(wanted.school(), wanted.procedure())
                .orElseThrow(() -> Problems.invalid(
                        "/school",
                        "unknown",
                        "there is no result of school " + wanted.school() + " in " + wanted.procedure()));
        scope.requireCovers(subject.territoryPath());
        if (!subject.hasSignal() && !wanted.saysWhy()) {
            throw Problems.invalid("/ground", "required", "no signal is given; say why it is to be looked at");
        }
        find("school = ?1 and procedure = ?2", wanted.school(), wanted.procedure())
                .firstResultOptional()
                .ifPresent(there -> {
                    throw Problems.conflict("exists", "there is case " + there.id() + "; go on with it, or reopen it");
                });
        ObjectivityCase one = new ObjectivityCase(wanted, subject, me(), now());
        persist(one);
        return told(one, "opened", one.ground);
    }

    ObjectivityCase draw(UUID id, @Nullable String ifMatch, NewSample wanted) {
        ObjectivityCase one = locked(id, ifMatch);
        int population = population(one, wanted.population());
        int works = wanted.works() == null
                ? Sample.size(population, rules.inForce().parameters().recheck())
                : wanted.works();
        if (works > population) {
            throw Problems.invalid("/works", "out-of-range", "there are " + population + " works");
        }
        int seed = Objects.requireNonNullElseGet(wanted.seed(), () -> seeds.nextInt(Integer.MAX_VALUE));
        one.draw(new Sample(population, seed, Sample.numbers(works, population, seed), me(), now()));
        return told(one, "sampled", null);
    }

    private static int population(ObjectivityCase one, @Nullable Integer told) {
        Integer population = one.participants == null ? told : one.participants;
        if (population == null || population < 1) {
            throw Problems.invalid(
                    "/population", "required", "the participants are not known; say how many works there are");
        }
        if (told != null && !told.equals(population)) {
            throw Problems.invalid("/population", "contradiction", population + " took part");
        }
        return population;
    }

    ObjectivityCase watch(UUID id, @Nullable String ifMatch, NewObservers wanted) {
        ObjectivityCase one = locked(id, ifMatch);
        if (wanted.observers().stream().anyMatch(observer -> one.school.equals(observer.school()))) {
            throw Problems.invalid("/observers", "not-independent", "an observer comes from outside the school");
        }
        one.watch(wanted.observers());
        return told(one, "observed", null);
    }

    ObjectivityCase recheck(UUID id, @Nullable String ifMatch, NewAgreement found) {
        ObjectivityCase one = locked(id, ifMatch);
        one.recheck(found, me(), now());
        return told(one, "rechecked", null);
    }

    ObjectivityCase close(UUID id, @Nullable String ifMatch, NewClosing wanted) {
        ObjectivityCase one = locked(id, ifMatch);
        one.close(wanted, me(), now());
        return told(one, "closed", wanted.comment());
    }

    ObjectivityCase reopen(UUID id, @Nullable String ifMatch, NewReopening wanted) {
        ObjectivityCase one = locked(id, ifMatch);
        one.reopen(wanted.reason());
        return told(one, "reopened", wanted.reason());
    }

    private ObjectivityCase locked(UUID id, @Nullable String ifMatch) {
        ObjectivityCase one = get(id);
        getEntityManager().refresh(one, LockModeType.PESSIMISTIC_WRITE);
        Versions.require(ifMatch, one.version);
        return one;
    }

    private ObjectivityCase told(ObjectivityCase one, String action, @Nullable String reason) {
        flush();
        outbox.add(new Event(TOPIC, "objectivity-case." + action, one.id().toString(), CaseTold.of(one)));
        audit.record(one.territoryPath, AUDITED, one.id().toString(), action, reason, CaseView.of(one));
        return one;
    }

    private String me() {
        return scope.caller().subject();
    }

    // As exact as the database keeps it.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
