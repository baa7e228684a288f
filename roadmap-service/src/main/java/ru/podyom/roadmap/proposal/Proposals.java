package ru.podyom.roadmap.proposal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.audit.Audit;
import ru.podyom.runtime.problem.Problems;

/** All proposals that the caller may see. */
@ApplicationScoped
class Proposals implements PanacheRepositoryBase<Proposal, UUID> {

    private final SchoolProgrammes programmes;
    private final Audit audit;
    private final Scope scope;
    private final Clock clock = Clock.systemUTC();

    Proposals(SchoolProgrammes programmes, Audit audit, Scope scope) {
        this.programmes = programmes;
        this.audit = audit;
        this.scope = scope;
    }

    Proposal get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Problems.notFound("proposal", id));
    }

    /** In the order of their ids, which is that of their opening. */
    List<Proposal> after(
            @Nullable UUID id, String below, @Nullable String school, @Nullable ProposalState state, int rows) {
        return find("""
                        id > ?1 and (territoryPath = ?2 or territoryPath like ?3)
                        and (?4 is null or school = ?4) and (?5 is null or state = ?5) order by id""", id == null ? new UUID(0, 0) : id, below, below + "/%", school, state)
                .page(0, rows)
                .list();
    }

    /** The school is on the list: one proposal, which follows the news while it is open and stays once it is decided. */
    void open(StatusChanged entered, UUID eventId) {
        Proposal proposal = standing(entered).orElse(null);
        if (proposal == null) {
            Proposal opened = new Proposal(entered, eventId, now());
            persist(opened);
            recorded(opened, "opened", null);
        } else if (proposal.isOpen()) {
            proposal.say(entered, eventId);
            recorded(proposal, "renewed", null);
        }
    }

    /** The school is off the list again: what nobody has decided is withdrawn. */
    void withdraw(StatusChanged left) {
        standing(left).filter(Proposal::isOpen).ifPresent(proposal -> {
            proposal.withdraw(
                    "the school left the list of %s by %s version %d"
                            .formatted(left.schoolYear(), left.ruleSet(), left.ruleSetVersion()),
                    scope.caller().subject(),
                    now());
            recorded(proposal, "withdrawn", proposal.reason);
        });
    }

    Proposal decide(UUID id, Decision decision) {
        Proposal proposal = get(id);
        // The second of two people who decide at once gets the first one's answer, or a conflict with it.
        getEntityManager().refresh(proposal, LockModeType.PESSIMISTIC_WRITE);
        if (proposal.state == decision.decision().result()) {
            return proposal;
        }
        proposal.requireOpen();
        String by = scope.caller().subject();
        switch (decision.decision()) {
            case ACCEPT -> proposal.accept(programmes.create(proposal), decision.reason(), by, now());
            case DECLINE -> proposal.decline(decision.reason(), by, now());
        }
        recorded(proposal, "decided", decision.reason());
        return proposal;
    }

    private Optional<Proposal> standing(StatusChanged news) {
        return find(
                        "school = ?1 and schoolYear = ?2 and ruleSet = ?3 and state <> ?4",
                        news.school(),
                        news.schoolYear(),
                        news.ruleSet(),
                        ProposalState.WITHDRAWN)
                .firstResultOptional();
    }

    private void recorded(Proposal proposal, String action, @Nullable String reason) {
        flush();
        audit.record(
                proposal.territoryPath,
                "proposal",
                proposal.id().toString(),
                action,
                reason,
                ProposalView.of(proposal));
    }

    // As exact as the database keeps it: the answer now and the answer later are the same.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
