package ru.podyom.indicator.ruleset;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import ru.podyom.runtime.problem.Problems;

/** All rule sets; the rules of a published version never change, so they are compiled once. */
@ApplicationScoped
public class RuleSets implements PanacheRepositoryBase<RuleSetRow, RuleSetRow.Key> {

    private static final String DEFAULT = "shnor-2021";

    // Judging holds it shared, a change of what is in force holds it alone: nobody judges by two versions at once.
    private static final int IN_FORCE_LOCK = 7_301_906;

    private static final List<RuleSetState> JUDGED =
            List.of(RuleSetState.IN_FORCE, RuleSetState.COMPUTING, RuleSetState.READY);

    private record Compiled(String code, int version, int revision) {}

    private final Map<Compiled, RuleSet> compiled = new ConcurrentHashMap<>();

    /** Whether this is the rule set by which lists are made unless another one is named. */
    public boolean isDefault(RuleSet ruleSet) {
        return ruleSet.code().equals(DEFAULT) && ruleSet.inForce();
    }

    public static boolean isDefault(String code) {
        return code.equals(DEFAULT);
    }

    /**
     * The versions by which schools are judged: those in force, and those that soon will be. Nothing comes into force
     * until the running transaction has ended.
     */
    public List<RuleSet> inForce() {
        lock("pg_advisory_xact_lock_shared");
        return list("state in ?1 and (validTo is null or validTo >= current_date) order by code, version", JUDGED)
                .stream()
                .map(row -> compiled.computeIfAbsent(
                        new Compiled(row.code, row.version, row.revision),
                        key -> RuleSetView.of(row).compiled()))
                .toList();
    }

    /** Waits until nobody judges, and lets nobody judge until the running transaction has ended. */
    public void holdJudging() {
        lock("pg_advisory_xact_lock");
    }

    private void lock(String function) {
        getEntityManager()
                .createNativeQuery("select 1 from " + function + "(" + IN_FORCE_LOCK + ")", Integer.class)
                .getSingleResult();
    }

    /** Of each code the version in force, or else the newest. */
    List<RuleSetRow> current() {
        return list("""
                from RuleSetRow one
                where one.state = IN_FORCE
                   or (one.version = (select max(other.version) from RuleSetRow other where other.code = one.code)
                       and not exists (select 1 from RuleSetRow other
                                        where other.code = one.code and other.state = IN_FORCE))
                order by one.code""");
    }

    /** All versions of a code, the newest first; or 404. */
    List<RuleSetRow> versions(String code) {
        List<RuleSetRow> all = list("code = ?1 order by version desc", code);
        if (all.isEmpty()) {
            throw Problems.notFound("rule set", code);
        }
        return all;
    }

    /** The version in force of a code, or else the newest; or 404. */
    RuleSetRow get(String code) {
        List<RuleSetRow> all = versions(code);
        return all.stream()
                .filter(row -> row.state == RuleSetState.IN_FORCE)
                .findFirst()
                .orElse(all.get(0));
    }

    public RuleSetRow get(String code, int version) {
        return findByIdOptional(new RuleSetRow.Key(code, version))
                .orElseThrow(() -> Problems.notFound("version of rule set " + code, version));
    }

    public Optional<RuleSetRow> inForce(String code) {
        return find("code = ?1 and state = ?2", code, RuleSetState.IN_FORCE).firstResultOptional();
    }

    public Optional<RuleSetRow> newest(String code, RuleSetState... states) {
        return find("code = ?1 and state in ?2 order by version desc", code, List.of(states))
                .firstResultOptional();
    }

    /** A version to try things with: the one named, else the one in force, else the newest. */
    public RuleSetView toTry(@Nullable String code, @Nullable Integer version) {
        String wanted = Objects.requireNonNullElse(code, DEFAULT);
        return RuleSetView.of(version == null ? get(wanted) : get(wanted, version));
    }

    /** A version that has whole lists: the one named, or the one in force. Half a list is never shown. */
    public RuleSetView withLists(@Nullable String code, @Nullable Integer version) {
        RuleSetView view = toTry(code, version);
        if (view.state() == RuleSetState.COMPUTING) {
            throw Problems.busy(
                    "all schools are being judged by version %d of %s".formatted(view.version(), view.code()), 5);
        }
        if (view.state() == RuleSetState.DRAFT) {
            throw Problems.conflict(
                    "rule-set-state",
                    "version %d of %s is a draft and has no list; simulate it, or publish it"
                            .formatted(view.version(), view.code()));
        }
        return view;
    }
}
