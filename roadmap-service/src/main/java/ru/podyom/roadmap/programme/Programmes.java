package ru.podyom.roadmap.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.podyom.roadmap.territory.Schools;
import ru.podyom.roadmap.territory.Territories;
import ru.podyom.roadmap.territory.Territory;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.api.Versions;
import ru.podyom.runtime.audit.Audit;
import ru.podyom.runtime.outbox.Event;
import ru.podyom.runtime.outbox.Outbox;
import ru.podyom.runtime.problem.Problems;
import ru.podyom.runtime.problem.Violations;

/** All programmes that the caller may see. */
@ApplicationScoped
public class Programmes implements PanacheRepositoryBase<Programme, UUID> {

    static final String TOPIC = "podyom.roadmap.programme.v1";

    private final Territories territories;
    private final Schools schools;
    private final Outbox outbox;
    private final Audit audit;
    private final Scope scope;

    Programmes(Territories territories, Schools schools, Outbox outbox, Audit audit, Scope scope) {
        this.territories = territories;
        this.schools = schools;
        this.outbox = outbox;
        this.audit = audit;
        this.scope = scope;
    }

    public Optional<Programme> byCode(String code) {
        return find("code", code).firstResultOptional();
    }

    /** The programme with this code, or 404: also when it stands outside the caller's sight. */
    public Programme get(String code) {
        return byCode(code).orElseThrow(() -> Problems.notFound("programme", code));
    }

    /** The programme to change the plan of, locked: changes of one plan come one after another. */
    public Programme toPlan(String code) {
        Programme programme = get(code);
        getEntityManager().lock(programme, LockModeType.PESSIMISTIC_WRITE);
        programme.requireOpen();
        return programme;
    }

    /** The common programme of a municipality that its schools' programmes belong to: the running one, else the latest. */
    public Optional<String> commonOf(String territoryPath) {
        return find("""
                        territoryPath = ?1 and level = ?2 and state <> ?3
                        order by case when state = ?4 then 0 else 1 end, termFrom desc, code""", territoryPath, Level.MUNICIPALITY, State.CANCELLED, State.RUNNING)
                .firstResultOptional()
                .map(Programme::code);
    }

    List<Programme> after(String code, String below, @Nullable String school, @Nullable State state, int rows) {
        return find("""
                        code > ?1 and (territoryPath = ?2 or territoryPath like ?3)
                        and (?4 is null or school = ?4) and (?5 is null or state = ?5) order by code""", code, below, below + "/%", school, state).page(0, rows).list();
    }

    Programme create(NewProgramme wanted) {
        return create(wanted, null);
    }

    /**
     * @param parent code of the programme that this one belongs to
     */
    public Programme create(NewProgramme wanted, @Nullable String parent) {
        Territory home = checked(wanted);
        if (byCode(wanted.code()).isPresent()) {
            throw Problems.conflict("exists", "programme " + wanted.code() + " exists already");
        }
        Programme programme = new Programme(wanted, home, parent);
        persist(programme);
        return published(programme, "created", null);
    }

    Programme correct(String code, NewProgramme wanted, @Nullable String ifMatch) {
        Programme programme = get(code);
        Versions.require(ifMatch, programme.version);
        checked(wanted);
        programme.correct(wanted);
        return published(programme, "changed", null);
    }

    Programme move(String code, StateChange change) {
        Programme programme = get(code);
        if (programme.state == change.state()) {
            return programme;
        }
        new Violations()
                .check(
                        change.state() != State.CANCELLED || change.reason() != null,
                        "/reason",
                        "required",
                        "why it is given up")
                .refuse();
        programme.moveTo(change.state());
        return published(programme, "changed", change.reason());
    }

    private Territory checked(NewProgramme wanted) {
        Territory home = territories
                .findByIdOptional(wanted.territory())
                .orElseThrow(
                        () -> Problems.invalid("/territory", "unknown", "there is no territory " + wanted.territory()));
        scope.requireCovers(home.path());
        Violations violations = new Violations();
        wanted.check(violations, home, schools.known(wanted.schools()));
        violations.refuse();
        return home;
    }

    private Programme published(Programme programme, String action, @Nullable String reason) {
        flush();
        outbox.add(new Event(TOPIC, "programme." + action, programme.code, ProgrammeTold.of(programme)));
        audit.record(programme.territoryPath, "programme", programme.code, action, reason, ProgrammeView.of(programme));
        return programme;
    }
}
