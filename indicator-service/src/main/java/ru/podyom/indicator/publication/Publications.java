package ru.podyom.indicator.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.ruleset.RuleSetRow;
import ru.podyom.indicator.ruleset.RuleSetState;
import ru.podyom.indicator.ruleset.RuleSetView;
import ru.podyom.indicator.ruleset.RuleSets;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.api.Versions;
import ru.podyom.runtime.audit.Audit;
import ru.podyom.runtime.problem.Problems;

/** Brings versions into force, and takes them back. */
@ApplicationScoped
class Publications {

    private final RuleSets ruleSets;
    private final Runs runs;
    private final RunWorker worker;
    private final ListChanges changes;
    private final Scope scope;
    private final Audit audit;

    Publications(RuleSets ruleSets, Runs runs, RunWorker worker, ListChanges changes, Scope scope, Audit audit) {
        this.ruleSets = ruleSets;
        this.runs = runs;
        this.worker = worker;
        this.changes = changes;
        this.scope = scope;
        this.audit = audit;
    }

    Run publish(String code, int version, @Nullable String ifMatch) {
        RuleSetRow row = writable(code, version, ifMatch);
        if (row.state() != RuleSetState.DRAFT) {
            throw Problems.conflict("rule-set-state", "version %d of %s is no draft".formatted(version, code));
        }
        if (row.isOver()) {
            throw Problems.conflict("over", "its last day has passed; correct it first");
        }
        if (ruleSets.newest(code, RuleSetState.COMPUTING, RuleSetState.READY).isPresent()) {
            throw Problems.conflict("on-its-way", "another version of " + code + " is on its way into force");
        }
        Integer replaces = ruleSets.inForce(code).map(RuleSetRow::version).orElse(null);
        Run run = compute(row, replaces);
        noted(row, "published", null);
        return run;
    }

    /** Of a version in force the one before it comes back, once all schools are judged by it anew. */
    RuleSetRow withdraw(String code, int version, @Nullable String ifMatch, String reason) {
        RuleSetRow row = writable(code, version, ifMatch);
        if (row.state() == RuleSetState.IN_FORCE) {
            ruleSets.holdJudging();
            withdrawInForce(row);
        } else {
            row.withdraw();
            runs.underWay(code, version).ifPresent(run -> run.enter(Run.Phase.CANCELLED));
        }
        noted(row, "withdrawn", reason);
        return row;
    }

    private void withdrawInForce(RuleSetRow row) {
        Optional<RuleSetRow> onItsWay = ruleSets.newest(row.code(), RuleSetState.COMPUTING, RuleSetState.READY);
        Optional<RuleSetRow> before =
                ruleSets.newest(row.code(), RuleSetState.SUPERSEDED).filter(one -> !one.isOver());
        if (onItsWay.isEmpty() && before.isEmpty() && RuleSets.isDefault(row.code())) {
            throw Problems.conflict("in-use", "indicators speak of its list; publish another version first");
        }
        runs.underWay(row.code(), row.version()).ifPresent(run -> run.enter(Run.Phase.CANCELLED));
        row.withdraw();
        ruleSets.flush();
        if (onItsWay.isEmpty() && before.isPresent()) {
            compute(before.get(), row.version());
        } else if (onItsWay.isEmpty()) {
            changes.tell(row.code(), row.version(), null);
        }
    }

    private Run compute(RuleSetRow row, @Nullable Integer replaces) {
        row.compute();
        ruleSets.flush();
        worker.wakeAfterCommit();
        return runs.start(row, replaces);
    }

    private RuleSetRow writable(String code, int version, @Nullable String ifMatch) {
        RuleSetRow row = ruleSets.get(code, version);
        scope.requireCovers(row.territoryPath());
        Versions.require(ifMatch, row.revision());
        return row;
    }

    private void noted(RuleSetRow row, String action, @Nullable String reason) {
        ruleSets.flush();
        audit.record(
                row.territoryPath(), "rule-set", row.code() + "/" + row.version(), action, reason, RuleSetView.of(row));
    }
}
