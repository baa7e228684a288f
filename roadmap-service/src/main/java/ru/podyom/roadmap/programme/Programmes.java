package ru.podyom.roadmap.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private static final List<State> ENDED = List.of(State.COMPLETED, State.CANCELLED);

    private final Territories territories;
    private final Schools schools;
    private final Outbox outbox;
    private final Audit audit;
    private final Scope scope;
    private final jakarta.enterprise.event.Event<ProgrammeMoved> moves;
    private final jakarta.enterprise.event.Event<TermChanged> terms;

    Programmes(
            Territories territories,
            Schools schools,
            Outbox outbox,
            Audit audit,
            Scope scope,
            jakarta.enterprise.event.Event<ProgrammeMoved> moves,
            jakarta.enterprise.event.Event<TermChanged> terms) {
        this.territories = territories;
        this.schools = schools;
        this.outbox = outbox;
        this.audit = audit;
        this.scope = scope;
        this.moves = moves;
        this.terms = terms;
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

    /** Those that are neither completed nor cancelled, of a territory and of those below it. */
    public List<Programme> openBelow(String territoryPath) {
        return list(
                "(territoryPath = ?1 or territoryPath like ?2) and state not in ?3",
                territoryPath,
                territoryPath + "/%",
                ENDED);
    }

    /** Those that are neither completed nor cancelled, of these territories and of those above them. */
    public List<Programme> openAbove(Collection<String> territoryPaths) {
        Set<String> above = new HashSet<>();
        for (String path : territoryPaths) {
            for (String at = path; !at.isEmpty(); at = at.substring(0, Math.max(0, at.lastIndexOf('/')))) {
                above.add(at);
            }
        }
        return list("territoryPath in ?1 and state not in ?2", above, ENDED);
    }

    List<Programme> after(String code, Asked asked, int rows) {
        Map<String, Object> values = asked.parameters();
        values.put("code", code);
        return find(asked.condition() + " and code > :code order by code", values)
                .page(0, rows)
                .list();
    }

    public Programme create(NewProgramme wanted) {
        Territory home = checked(wanted);
        if (byCode(wanted.code()).isPresent()) {
            throw Problems.conflict("exists", "programme " + wanted.code() + " exists already");
        }
        Programme programme = new Programme(wanted, home);
        persist(programme);
        stepped(programme, null, null);
        return published(programme, "created", null);
    }

    Programme correct(String code, NewProgramme wanted, @Nullable String ifMatch) {
        Programme programme = get(code);
        Versions.require(ifMatch, programme.version);
        checked(wanted);
        boolean sameTerm = programme.termFrom.equals(wanted.termFrom()) && programme.termTo.equals(wanted.termTo());
        programme.correct(wanted);
        published(programme, "changed", null);
        if (!sameTerm) {
            terms.fire(new TermChanged(programme));
        }
        return programme;
    }

    public Programme move(String code, StateChange change) {
        Programme programme = get(code);
        // The second of two people who move it at once sees where the first has moved it.
        getEntityManager().refresh(programme, LockModeType.PESSIMISTIC_WRITE);
        State from = programme.state;
        if (from == change.state()) {
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
        stepped(programme, from, change.reason());
        published(programme, "changed", change.reason());
        moves.fire(new ProgrammeMoved(programme, from, programme.state, change.reason()));
        return programme;
    }

    /** The life of a programme, oldest step first. */
    List<Step> steps(String code) {
        UUID id = get(code).id();
        return getEntityManager()
                .createQuery("from Step where programmeId = ?1 order by id", Step.class)
                .setParameter(1, id)
                .getResultList();
    }

    private void stepped(Programme programme, @Nullable State from, @Nullable String reason) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        getEntityManager()
                .persist(new Step(programme, from, reason, scope.caller().subject(), now));
    }

    private Territory checked(NewProgramme wanted) {
        Territory home = territories
                .findByIdOptional(wanted.territory())
                .orElseThrow(
                        () -> Problems.invalid("/territory", "unknown", "there is no territory " + wanted.territory()));
        scope.requireCovers(home.path());
        Violations violations = new Violations();
        wanted.check(violations, home, schools.known(wanted.schools()));
        String parent = wanted.parent();
        wanted.checkParent(
                violations, home, parent == null ? null : byCode(parent).orElse(null));
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
