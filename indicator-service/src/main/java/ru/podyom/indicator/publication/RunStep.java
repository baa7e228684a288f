package ru.podyom.indicator.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ru.podyom.indicator.evaluation.SchoolEvaluation;
import ru.podyom.indicator.ruleset.RuleSetRow;
import ru.podyom.indicator.ruleset.RuleSetState;
import ru.podyom.indicator.ruleset.RuleSets;
import ru.podyom.runtime.audit.Audit;

/** One small piece of a run, in a transaction of its own: the news of schools wait for no longer than that. */
@ApplicationScoped
class RunStep {

    private static final int SCHOOLS_AT_ONCE = 50;

    private final Runs runs;
    private final RuleSets ruleSets;
    private final SchoolEvaluation schools;
    private final ListChanges changes;
    private final Audit audit;

    RunStep(Runs runs, RuleSets ruleSets, SchoolEvaluation schools, ListChanges changes, Audit audit) {
        this.runs = runs;
        this.ruleSets = ruleSets;
        this.schools = schools;
        this.changes = changes;
        this.audit = audit;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<UUID> due() {
        return runs.due();
    }

    /** Answers whether there was anything to do. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean advance(UUID id) {
        Optional<Run> next = runs.take(id);
        next.ifPresent(run -> {
            switch (run.phase) {
                case LISTS -> judge(run, Run.Phase.SWITCH);
                case SWITCH -> enterForce(run);
                case VALUES -> judge(run, Run.Phase.DONE);
                case DONE, FAILED, CANCELLED -> throw new IllegalStateException("not under way: " + run.phase);
            }
        });
        return next.isPresent();
    }

    private void judge(Run run, Run.Phase then) {
        List<String> codes = runs.schools(run, SCHOOLS_AT_ONCE);
        if (codes.isEmpty()) {
            if (then == Run.Phase.SWITCH) {
                version(run).beReady();
            }
            run.enter(then);
            return;
        }
        Optional<SchoolEvaluation.Failure> failure = schools.judge(Set.copyOf(codes)).stream()
                .filter(one -> one.ruleSet().equals(run.ruleSet) && one.version() == run.version)
                .findFirst();
        if (failure.isPresent() && run.phase == Run.Phase.LISTS) {
            run.fail(failure.get().message());
            version(run).fail(failure.get().message());
            noted(run, "failed");
            return;
        }
        run.advance(codes.get(codes.size() - 1), run.phase == Run.Phase.LISTS ? codes.size() : 0);
    }

    private void enterForce(Run run) {
        ruleSets.holdJudging();
        RuleSetRow row = version(run);
        ruleSets.inForce(run.ruleSet).ifPresent(before -> {
            before.supersede();
            // The key lets only one version of a code be in force: the old one goes first.
            ruleSets.flush();
        });
        row.enterForce();
        changes.tell(run.ruleSet, run.replaces, run.version);
        run.enter(RuleSets.isDefault(run.ruleSet) ? Run.Phase.VALUES : Run.Phase.DONE);
        noted(run, "in-force");
    }

    private RuleSetRow version(Run run) {
        RuleSetRow row = ruleSets.get(run.ruleSet, run.version);
        ruleSets.getEntityManager().lock(row, LockModeType.PESSIMISTIC_WRITE);
        if (row.state() == RuleSetState.WITHDRAWN) {
            throw new IllegalStateException("withdrawn while it was on its way: " + run.ruleSet);
        }
        return row;
    }

    private void noted(Run run, String action) {
        ruleSets.flush();
        audit.record(
                run.territoryPath, "rule-set", run.ruleSet + "/" + run.version, action, run.failure, RunView.of(run));
    }
}
