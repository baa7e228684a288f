package ru.podyom.indicator.ruleset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ru.podyom.indicator.formula.Formula;

/**
 * A compiled rule set: says which schools are low-performing, and on which results.
 *
 * <p>Source of the default criteria: the wording quoted in programme 001. Low is a share below the minimum of at least
 * the threshold; C1 counts low procedures of one year, C2 wants a low one in each of several years.
 */
public final class RuleSet {

    /** The wording of {@code low} that needs no interpreter, which most of the work would be. */
    static final String PLAIN_LOW = "p.comparison == 'ge' ? r.share >= p.threshold : r.share > p.threshold";

    private static final int LONGEST_LOOK_BACK = 50;

    private final String code;
    private final int version;
    private final String territoryPath;
    private final boolean inForce;
    private final RuleParameters parameters;
    private final Map<String, Object> p;
    private final Compiled compiled;

    /** The formulas, which do not change with the parameters. */
    private record Compiled(Rules rules, Formula low, List<CompiledCriterion> criteria, Formula listed) {}

    /** One criterion's formulas. */
    record CompiledCriterion(String code, Formula evidence, Formula fired) {}

    public RuleSet(String code, int version, RuleParameters parameters, Rules rules) {
        this(code, version, "", true, parameters, compile(rules));
    }

    private RuleSet(
            String code,
            int version,
            String territoryPath,
            boolean inForce,
            RuleParameters parameters,
            Compiled compiled) {
        this.code = code;
        this.version = version;
        this.territoryPath = territoryPath;
        this.inForce = inForce;
        this.parameters = parameters;
        this.p = parameters.forFormulas();
        this.compiled = compiled;
    }

    private static Compiled compile(Rules rules) {
        List<CompiledCriterion> criteria = rules.criteria().stream()
                .map(rule -> new CompiledCriterion(
                        rule.code(),
                        Formula.compile(rule.evidence(), "low", "p", "yearsAgo"),
                        Formula.compile(rule.fired(), "evidence", "p", "yearsAgo")))
                .toList();
        return new Compiled(
                rules, Formula.compile(rules.low(), "r", "p"), criteria, Formula.compile(rules.listed(), "fired"));
    }

    /** The same rules for the schools of one territory only; not in force, its lists are made but not yet told of. */
    RuleSet within(String path, boolean isInForce) {
        return new RuleSet(code, version, path, isInForce, parameters, compiled);
    }

    /** The same rules under other parameters. */
    public RuleSet under(RuleParameters others) {
        return new RuleSet(code, version, territoryPath, inForce, others, compiled);
    }

    public String code() {
        return code;
    }

    public int version() {
        return version;
    }

    public RuleParameters parameters() {
        return parameters;
    }

    /** Whether its lists are the ones that are told of; one that is only being prepared has lists too. */
    public boolean inForce() {
        return inForce;
    }

    /** Whether schools of this territory are judged by it: those of the authority whose rule set it is. */
    public boolean covers(String path) {
        return territoryPath.isEmpty() || (path + "/").startsWith(territoryPath + "/");
    }

    /** Judges one school by all its results, for the list of one school year; a listed one also hears how far it is. */
    public Verdict judge(List<SchoolResult> results, String schoolYear) {
        Judgement judgement = of(results, schoolYear);
        Verdict verdict = judgement.verdict();
        return verdict.listed() ? new Distances(judgement).told(verdict) : verdict;
    }

    /** The same, and every criterion hears how far it is from turning over, whether it fired or not. */
    public Verdict explain(List<SchoolResult> results, String schoolYear) {
        Judgement judgement = of(results, schoolYear);
        Verdict verdict = judgement.verdict();
        return verdict.tested() ? new Distances(judgement).told(verdict) : verdict;
    }

    /** A school's results before these rules, to be looked at under more than one supposition. */
    public Judgement of(List<SchoolResult> results, String schoolYear) {
        return new Judgement(this, results, schoolYear);
    }

    /** The years that a list of this year looks at, the year itself first, without those that are skipped. */
    public List<String> window(String schoolYear) {
        List<String> years = new ArrayList<>();
        int start = Integer.parseInt(schoolYear.substring(0, 4));
        for (int year = start; years.size() < parameters.yearsBack() && year > start - LONGEST_LOOK_BACK; year--) {
            String text = year + "-" + (year + 1);
            if (!parameters.skipYears().contains(text)) {
                years.add(text);
            }
        }
        return years;
    }

    boolean isLow(Map<String, Object> r, double share) {
        if (compiled.rules().low().equals(PLAIN_LOW)) {
            return parameters.comparison().equals("ge")
                    ? share >= parameters.threshold()
                    : share > parameters.threshold();
        }
        return compiled.low().test(Map.of("r", r, "p", p));
    }

    List<CompiledCriterion> criteria() {
        return compiled.criteria();
    }

    /** Whether a verdict depends on the threshold only through which results are low. */
    boolean thresholdOnlyMakesLow() {
        return compiled.rules().criteria().stream()
                .noneMatch(rule -> (rule.evidence() + rule.fired()).contains("threshold"));
    }

    List<?> evidence(CompiledCriterion criterion, List<Map<String, Object>> low, List<Long> years) {
        return criterion.evidence().list(Map.of("low", low, "p", p, "yearsAgo", years));
    }

    boolean fired(CompiledCriterion criterion, List<?> evidence, List<Long> years) {
        return criterion.fired().test(Map.of("evidence", evidence, "p", p, "yearsAgo", years));
    }

    boolean listed(List<String> fired) {
        return compiled.listed().test(Map.of("fired", fired));
    }
}
