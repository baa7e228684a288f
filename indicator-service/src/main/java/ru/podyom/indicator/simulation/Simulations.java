package ru.podyom.indicator.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import ru.podyom.indicator.formula.FormulaException;
import ru.podyom.indicator.intake.EventIntake;
import ru.podyom.indicator.ruleset.AssessedSchool;
import ru.podyom.indicator.ruleset.AssessedSchools;
import ru.podyom.indicator.ruleset.RuleParameters;
import ru.podyom.indicator.ruleset.RuleSet;
import ru.podyom.indicator.ruleset.RuleSetView;
import ru.podyom.indicator.ruleset.RuleSets;
import ru.podyom.indicator.ruleset.SchoolResult;
import ru.podyom.indicator.ruleset.Verdict;
import ru.podyom.indicator.territory.Territories;
import ru.podyom.runtime.inbox.Freshness;
import ru.podyom.runtime.problem.Problems;
import ru.podyom.runtime.problem.Violations;

/** Goes once through the facts of a territory and judges each school twice: as it is, and as it is supposed. */
@ApplicationScoped
class Simulations {

    private static final int MOST_SCHOOLS = 5_000;

    private final RuleSets ruleSets;
    private final AssessedSchools schools;
    private final Territories territories;
    private final EntityManager entities;
    private final Freshness freshness;

    Simulations(
            RuleSets ruleSets,
            AssessedSchools schools,
            Territories territories,
            EntityManager entities,
            Freshness freshness) {
        this.ruleSets = ruleSets;
        this.schools = schools;
        this.territories = territories;
        this.entities = entities;
        this.freshness = freshness;
    }

    SimulationView simulate(String code, NewSimulation wanted) {
        wanted.check();
        RuleSetView base = ruleSets.toTry(code, wanted.version());
        RuleSetView inForce = ruleSets.toTry(code, null);
        RuleParameters parameters = wanted.parameters() == null
                ? base.parameters()
                : wanted.parameters().onto(base.parameters());
        Violations found = new Violations();
        parameters.check(found, "/parameters");
        found.refuse();
        String path = territories.visiblePath(wanted.territory());
        if (schools.areMoreThan(MOST_SCHOOLS, path)) {
            throw Problems.invalid(
                    "/territory", "too-large", "at most " + MOST_SCHOOLS + " schools; take a part of it");
        }
        Pass pass = new Pass(base.compiled().under(parameters), inForce.compiled(), wanted, against(wanted, path));
        try {
            schools.each(path, pass::take);
        } catch (FormulaException e) {
            throw Problems.invalid("/parameters", "wrong-formula", String.valueOf(e.getMessage()));
        }
        pass.refuseStrangers();
        return pass.view(base, parameters, inForce.version(), freshness.of(EventIntake.CONSUMER));
    }

    /** The year of the list to hold it against: as wanted, or the last with results up to the year supposed. */
    private String against(NewSimulation wanted, String path) {
        if (wanted.against() != null) {
            return wanted.against();
        }
        Object last = entities.createNativeQuery("""
                        select max(school_year) from result_fact
                         where (territory_path = ?1 or territory_path like ?2) and school_year <= ?3""")
                .setParameter(1, path)
                .setParameter(2, path + "/%")
                .setParameter(3, wanted.schoolYear())
                .getSingleResult();
        return Objects.requireNonNullElse((String) last, wanted.schoolYear());
    }

    /** One way through the schools, and what it gathers. */
    private static final class Pass {

        private final RuleSet supposed;
        private final RuleSet inForce;
        private final NewSimulation wanted;
        private final String against;
        private final Map<String, List<SchoolResult>> results;
        private final @Nullable Sensitivity sensitivity;
        private final TreeSet<String> strangers;
        private final List<Move> enter = new ArrayList<>();
        private final List<Move> leave = new ArrayList<>();
        private final List<Move> stay = new ArrayList<>();
        private int seen;
        private int assessed;

        Pass(RuleSet supposed, RuleSet inForce, NewSimulation wanted, String against) {
            this.supposed = supposed;
            this.inForce = inForce;
            this.wanted = wanted;
            this.against = against;
            this.results = wanted.bySchool();
            this.strangers = new TreeSet<>(results.keySet());
            this.sensitivity = wanted.sensitivity() == null
                    ? null
                    : new Sensitivity(supposed, wanted.sensitivity().thresholds());
        }

        void take(AssessedSchool school) {
            seen++;
            strangers.remove(school.code());
            List<SchoolResult> together = NewSimulation.together(school, results.get(school.code()));
            boolean closed = school.isClosedBefore(wanted.schoolYear());
            Verdict before = school.isClosedBefore(against) ? Verdict.CLOSED : inForce.judge(school.results(), against);
            Verdict then = closed ? Verdict.CLOSED : supposed.judge(together, wanted.schoolYear());
            assessed += then.tested() ? 1 : 0;
            if (before.listed() || then.listed()) {
                List<Move> kind = !before.listed() ? enter : then.listed() ? stay : leave;
                kind.add(Move.of(school.code(), school.name(), before, then));
            }
            if (sensitivity != null && !closed) {
                sensitivity.take(school, together, wanted.schoolYear());
            }
        }

        /** A result of a school that is not there, or not the caller's, must not vanish silently. */
        void refuseStrangers() {
            Violations found = new Violations();
            List<SupposedResult> all = wanted.supposed();
            for (int i = 0; i < all.size(); i++) {
                found.check(
                        !strangers.contains(all.get(i).school()),
                        "/results/" + i + "/school",
                        "unknown",
                        "there is no such school in the territory");
            }
            found.refuse();
        }

        SimulationView view(
                RuleSetView base, RuleParameters parameters, int againstVersion, List<Freshness.Mark> fresh) {
            return new SimulationView(
                    wanted.territory(),
                    wanted.schoolYear(),
                    base.code(),
                    base.version(),
                    parameters,
                    against,
                    againstVersion,
                    seen,
                    assessed,
                    leave.size() + stay.size(),
                    enter.size() + stay.size(),
                    enter,
                    leave,
                    stay,
                    sensitivity == null ? List.of() : sensitivity.told(),
                    fresh);
        }
    }
}
