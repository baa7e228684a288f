package ru.podyom.roadmap.partnership;

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
import ru.podyom.roadmap.territory.Reach;
import ru.podyom.roadmap.territory.School;
import ru.podyom.roadmap.territory.Schools;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.api.Versions;
import ru.podyom.runtime.audit.Audit;
import ru.podyom.runtime.outbox.Event;
import ru.podyom.runtime.outbox.Outbox;
import ru.podyom.runtime.problem.Problems;
import ru.podyom.runtime.problem.Violations;

/** All agreements that the caller may see: those in which a school of the caller's takes part. */
@ApplicationScoped
class Partnerships implements PanacheRepositoryBase<Partnership, UUID> {

    static final String TOPIC = "podyom.roadmap.partnership.v1";

    private final Schools schools;
    private final Overlaps overlaps;
    private final Outbox outbox;
    private final Audit audit;
    private final Scope scope;

    Partnerships(Schools schools, Overlaps overlaps, Outbox outbox, Audit audit, Scope scope) {
        this.schools = schools;
        this.overlaps = overlaps;
        this.outbox = outbox;
        this.audit = audit;
        this.scope = scope;
    }

    Partnership get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problems.notFound("partnership", id));
    }

    /** In the order of their ids, which is that of their making. */
    @SuppressWarnings("unchecked")
    List<Partnership> after(@Nullable UUID id, Asked asked, int rows) {
        Conditions where = asked.conditions().and("id > ?", id);
        return where.bind(getEntityManager()
                        .createNativeQuery(
                                "select * from partnership where " + where.text() + " order by id", Partnership.class))
                .setMaxResults(rows)
                .getResultList();
    }

    Partnership create(NewPartnership wanted) {
        return add(wanted, null);
    }

    Partnership correct(UUID id, NewPartnership wanted, @Nullable String ifMatch) {
        Partnership partnership = toChange(id);
        Versions.require(ifMatch, partnership.version);
        partnership.describe(wanted, checked(wanted));
        if (partnership.renews != null) {
            requireAfter(get(partnership.renews), wanted);
        }
        overlaps.refuse(partnership);
        return told(partnership, "changed", null);
    }

    Partnership sign(UUID id, Signing signing) {
        Partnership partnership = toChange(id);
        notInFuture("/signedOn", signing.signedOn()).refuse();
        if (partnership.sign(signing)) {
            overlaps.refuse(partnership);
            told(partnership, "signed", null);
        }
        return partnership;
    }

    Partnership end(UUID id, Ending ending) {
        Partnership partnership = toChange(id);
        notInFuture("/endedOn", ending.endedOn())
                .check(
                        partnership.signedOn == null || !ending.endedOn().isBefore(partnership.signedOn),
                        "/endedOn",
                        "contradiction",
                        "it was signed later, on " + partnership.signedOn)
                .check(
                        partnership.termTo == null || !ending.endedOn().isAfter(partnership.termTo),
                        "/endedOn",
                        "contradiction",
                        "its term was over before, on " + partnership.termTo)
                .refuse();
        if (partnership.end(ending)) {
            told(partnership, "ended", ending.reason());
        }
        return partnership;
    }

    Partnership renew(UUID id, Renewal renewal) {
        Partnership before = toChange(id);
        if (before.signedOn == null) {
            throw Problems.conflict(
                    "not-signed", "what was never in force is not renewed: correct it, or make another");
        }
        if (count("renews = ?1 and (signedOn is not null or endedOn is null)", id) > 0) {
            throw Problems.conflict("renewed", "it has been renewed already");
        }
        NewPartnership wanted = renewal.of(before);
        requireAfter(before, wanted);
        return add(wanted, id);
    }

    private Partnership add(NewPartnership wanted, @Nullable UUID renews) {
        Partnership partnership = new Partnership(wanted, checked(wanted), renews);
        persist(partnership);
        return told(partnership, "created", null);
    }

    /** A school that the caller may not see is none: so whoever may name all of them is over all of them. */
    private Reach checked(NewPartnership wanted) {
        Map<String, School> known = schools.known(wanted.schools());
        Violations violations = new Violations();
        wanted.check(violations, known);
        violations.refuse();
        return Reach.of(known.values().stream().map(School::place).toList());
    }

    private static void requireAfter(Partnership before, NewPartnership wanted) {
        LocalDate last = before.lastDay();
        if (last == null) {
            throw Problems.conflict("open-ended", "the one before has no last day: end it first");
        }
        new Violations()
                .check(
                        wanted.termFrom().isAfter(last),
                        "/termFrom",
                        "contradiction",
                        "the one before is in force until " + last)
                .refuse();
    }

    /** Seen by more than may change it; of two who change it at once the second sees what the first has done. */
    private Partnership toChange(UUID id) {
        Partnership partnership = get(id);
        scope.requireCovers(partnership.territoryPath);
        getEntityManager().refresh(partnership, LockModeType.PESSIMISTIC_WRITE);
        return partnership;
    }

    private static Violations notInFuture(String pointer, LocalDate day) {
        return new Violations()
                .check(!day.isAfter(Today.whereItBeginsFirst()), pointer, "in-future", "that day is still to come");
    }

    private Partnership told(Partnership one, String action, @Nullable String reason) {
        flush();
        outbox.add(new Event(TOPIC, "partnership." + action, one.id().toString(), PartnershipTold.of(one)));
        audit.record(one.territoryPath, "partnership", one.id().toString(), action, reason, PartnershipView.of(one));
        return one;
    }
}
