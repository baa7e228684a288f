package ru.podyom.indicator.ruleset;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.access.Scope;
import ru.podyom.runtime.api.Versions;
import ru.podyom.runtime.audit.Audit;
import ru.podyom.runtime.problem.Problems;
import ru.podyom.runtime.problem.Violations;

/** Versions of rule sets before they are published. */
@ApplicationScoped
class Drafts {

    private static final int LONGEST_CODE = 60;

    private final RuleSets ruleSets;
    private final Scope scope;
    private final Audit audit;

    Drafts(RuleSets ruleSets, Scope scope, Audit audit) {
        this.ruleSets = ruleSets;
        this.scope = scope;
        this.audit = audit;
    }

    /** The next version of a code, or the first of a new one, which is then the caller's. */
    RuleSetRow create(String code, NewRuleSet wanted) {
        List<RuleSetRow> before = ruleSets.list("code = ?1 order by version desc", code);
        if (before.isEmpty() && !(code.matches("[a-z][a-z0-9-]*") && code.length() <= LONGEST_CODE)) {
            throw Problems.invalid("code", "wrong-form", "small letters, digits and hyphens, at most " + LONGEST_CODE);
        }
        String territory = before.isEmpty() ? scope.caller().territory() : before.get(0).territoryPath;
        scope.requireCovers(territory);
        int version = before.isEmpty() ? 1 : before.get(0).version + 1;
        RuleSetRow row = new RuleSetRow(code, version, territory);
        set(row, wanted, before.isEmpty() ? ruleSets.toTry(null, null) : RuleSetView.of(before.get(0)));
        ruleSets.persist(row);
        return noted(row, "drafted");
    }

    RuleSetRow correct(String code, int version, NewRuleSet wanted, @Nullable String ifMatch) {
        RuleSetRow row = ruleSets.get(code, version);
        scope.requireCovers(row.territoryPath);
        Versions.require(ifMatch, row.revision);
        set(row, wanted, RuleSetView.of(row));
        return noted(row, "corrected");
    }

    private static void set(RuleSetRow row, NewRuleSet wanted, RuleSetView base) {
        RuleParameters parameters = wanted.parameters() == null
                ? base.parameters()
                : wanted.parameters().onto(base.parameters());
        Rules rules = Objects.requireNonNullElse(wanted.rules(), base.rules());
        Violations found = new Violations();
        found.check(
                wanted.validTo() == null || !wanted.validTo().isBefore(wanted.validFrom()),
                "/validTo",
                "upside-down",
                "it ends before it begins");
        parameters.check(found, "/parameters");
        new RuleCheck(found).check(rules);
        found.refuse();
        row.correct(wanted, parameters, rules);
    }

    private RuleSetRow noted(RuleSetRow row, String action) {
        ruleSets.flush();
        audit.record(
                row.territoryPath, "rule-set", row.code + "/" + row.version, action, row.source, RuleSetView.of(row));
        return row;
    }
}
