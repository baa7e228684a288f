package ru.podyom.roadmap.proposal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
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
    List<Proposal> after(@Nullable UUID id, Asked asked, int rows) {
        Map<String, Object> values = asked.parameters();
        values.put("id", id == null ? new UUID(0, 0) : id);
        return find(asked.condition() + " and id > :id order by id", values)
                .page(0, rows)
                .list();
    }

    /**
     * The school is on the list: one proposal to start, which follows the news while it is open and stays once it is
     * decided. What was proposed because it had left is withdrawn.
     */
    void entered(StatusChanged news, UUID eventId) {
        withdraw(standing(news, ProposalKind.CLOSE), "the school is on the list again", news);
        Proposal proposal = standing(news, ProposalKind.START).orElse(null);
        if (proposal == null) {
            opened(Proposal.toStart(news, eventId, now()));
        } else if (proposal.isOpen()) {
            proposal.say(news, eventId);
            recorded(proposal, "renewed", null);
        }
    }

    /** The school is off the list: what nobody has decided is withdrawn, and what was begun is proposed to be closed. */
    void left(StatusChanged news, UUID eventId) {
        Optional<Proposal> start = standing(news, ProposalKind.START);
        withdraw(start, "the school left the list", news);
        String programme = start.map(proposal -> proposal.programme).orElse(null);
        if (programme != null
                && programmes.isOpen(programme)
                && standing(news, ProposalKind.CLOSE).isEmpty()) {
            opened(Proposal.toClose(news, programme, eventId, now()));
        }
    }

    private void opened(Proposal proposal) {
        persist(proposal);
        recorded(proposal, "opened", null);
    }

    private void withdraw(Optional<Proposal> standing, String why, StatusChanged news) {
        standing.filter(Proposal::isOpen).ifPresent(proposal -> {
            proposal.withdraw(
                    "%s of %s by %s version %d"
                            .formatted(why, news.schoolYear(), news.ruleSet(), news.ruleSetVersion()),
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
            case ACCEPT -> {
                String programme = proposal.kind == ProposalKind.START
                        ? programmes.create(proposal, decision.template())
                        : programmes.close(proposal);
                proposal.accept(programme, decision.reason(), by, now());
            }
            case DECLINE -> proposal.decline(decision.reason(), by, now());
        }
        recorded(proposal, "decided", decision.reason());
        return proposal;
    }

    private Optional<Proposal> standing(StatusChanged news, ProposalKind kind) {
        return find(
                        "school = ?1 and schoolYear = ?2 and ruleSet = ?3 and state <> ?4 and kind = ?5",
                        news.school(),
                        news.schoolYear(),
                        news.ruleSet(),
                        ProposalState.WITHDRAWN,
                        kind)
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
