package ru.podyom.indicator.ruleset;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.problem.Problems;

/** All rule sets; a version never changes, so it is compiled once. */
@ApplicationScoped
public class RuleSets implements PanacheRepositoryBase<RuleSetRow, RuleSetRow.Key> {

    private static final String DEFAULT = "shnor-2021";

    private final Map<RuleSetRow.Key, RuleSet> compiled = new ConcurrentHashMap<>();

    /** Whether this is the rule set by which lists are made unless another one is named. */
    public boolean isDefault(RuleSet ruleSet) {
        return ruleSet.code().equals(DEFAULT);
    }

    /** The versions in force: of each code the newest that has not ended. */
    public List<RuleSet> inForce() {
        return latest().stream()
                .map(row -> compiled.computeIfAbsent(new RuleSetRow.Key(row.code, row.version), key -> row.compiled()))
                .toList();
    }

    List<RuleSetRow> latest() {
        return list("""
                from RuleSetRow one
                where one.validTo is null
                  and one.version = (select max(other.version) from RuleSetRow other where other.code = one.code)
                order by one.code""");
    }

    /** The newest version of a rule set, of the default one if none is named; or 404. */
    public RuleSetView view(@Nullable String code) {
        return RuleSetView.of(get(code));
    }

    RuleSetRow get(@Nullable String code) {
        String wanted = code == null ? DEFAULT : code;
        return find("code = ?1 order by version desc", wanted)
                .firstResultOptional()
                .orElseThrow(() -> Problems.notFound("rule set", wanted));
    }
}
