package ru.podyom.roadmap.mentoring;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.programme.Conditions;
import ru.podyom.roadmap.territory.Reach;
import ru.podyom.roadmap.territory.School;
import ru.podyom.roadmap.territory.Schools;
import ru.podyom.roadmap.territory.Territories;
import ru.podyom.roadmap.territory.Territory;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.api.Versions;
import ru.podyom.runtime.audit.Audit;
import ru.podyom.runtime.problem.Problems;

/** All mentors that the caller may see: a school's caller those of its own bank and of its municipality's. */
@ApplicationScoped
class Mentors implements PanacheRepositoryBase<Mentor, UUID> {

    private final Schools schools;
    private final Territories territories;
    private final Audit audit;
    private final Scope scope;

    Mentors(Schools schools, Territories territories, Audit audit, Scope scope) {
        this.schools = schools;
        this.territories = territories;
        this.audit = audit;
        this.scope = scope;
    }

    Mentor get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problems.notFound("mentor", id));
    }

    /** In the order of their ids, which is that of their adding. */
    @SuppressWarnings("unchecked")
    List<Mentor> after(@Nullable UUID id, MentorsAsked asked, int rows) {
        Conditions where = asked.conditions().and("id > ?", id);
        return where.bind(getEntityManager()
                        .createNativeQuery("select * from mentor where " + where.text() + " order by id", Mentor.class))
                .setMaxResults(rows)
                .getResultList();
    }

    Mentor add(NewMentor wanted) {
        wanted.check();
        Reach.Place bank = bank(wanted);
        requireOwn(bank);
        if (count(
                        "territoryPath = ?1 and school is not distinct from ?2 and code = ?3",
                        bank.territoryPath(),
                        bank.school(),
                        wanted.code())
                > 0) {
            throw Problems.conflict("exists", "mentor " + wanted.code() + " is in this bank already");
        }
        Mentor mentor = new Mentor(wanted, bank);
        persist(mentor);
        return noted(mentor, "added");
    }

    Mentor correct(UUID id, NewMentor wanted, @Nullable String ifMatch) {
        wanted.check();
        Mentor mentor = get(id);
        requireOwn(mentor.bank());
        lock(mentor);
        Versions.require(ifMatch, mentor.version);
        mentor.correct(wanted, bank(wanted));
        return noted(mentor, "changed");
    }

    /** One at a time gives a mentor work, or takes the mentor out of it. */
    void lock(Mentor mentor) {
        getEntityManager().refresh(mentor, LockModeType.PESSIMISTIC_WRITE);
    }

    private void requireOwn(Reach.Place bank) {
        scope.requireCovers(bank.territoryPath());
        if (scope.caller().school() != null && !scope.caller().school().equals(bank.school())) {
            throw Problems.forbidden("a school keeps its own bank");
        }
    }

    private Reach.Place bank(NewMentor wanted) {
        return wanted.school() == null ? ofMunicipality(wanted) : ofSchool(wanted.school());
    }

    private Reach.Place ofSchool(String code) {
        return schools.findByIdOptional(code)
                .map(School::place)
                .orElseThrow(() -> Problems.invalid("/school", "unknown", "there is no school " + code));
    }

    private Reach.Place ofMunicipality(NewMentor wanted) {
        Territory territory = Optional.ofNullable(wanted.territory())
                .flatMap(territories::findByIdOptional)
                .orElseThrow(
                        () -> Problems.invalid("/territory", "unknown", "there is no territory " + wanted.territory()));
        if (!territory.level().equals("municipality")) {
            throw Problems.invalid(
                    "/territory",
                    "wrong-level",
                    territory.code() + " is a " + territory.level() + ", and keeps no bank");
        }
        return new Reach.Place(territory.path(), null);
    }

    private Mentor noted(Mentor mentor, String action) {
        flush();
        audit.record(mentor.territoryPath, "mentor", mentor.id().toString(), action, null, MentorView.of(mentor));
        return mentor;
    }
}
