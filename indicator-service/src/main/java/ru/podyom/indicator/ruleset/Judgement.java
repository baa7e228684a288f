package ru.podyom.indicator.ruleset;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** One school's results of the years that a rule set looks at; every question is asked of a set of them being low. */
public final class Judgement {

    private final RuleSet rules;
    private final boolean tested;
    private final List<SchoolResult> results = new ArrayList<>();
    private final List<Map<String, Object>> facts = new ArrayList<>();
    private final List<Long> years;

    Judgement(RuleSet rules, List<SchoolResult> all, String schoolYear) {
        this.rules = rules;
        List<String> window = rules.window(schoolYear);
        this.years = LongStream.range(0, rules.parameters().yearsBack()).boxed().toList();
        for (SchoolResult result : all) {
            int yearsAgo = window.indexOf(result.schoolYear());
            if (yearsAgo >= 0 && counts(result)) {
                results.add(result);
                facts.add(facts(result, yearsAgo));
            }
        }
        this.tested = results.stream().anyMatch(result -> result.schoolYear().equals(schoolYear));
    }

    /** Whether the school has a result of the year itself: without one nothing is said, for no data is no good result. */
    public boolean tested() {
        return tested;
    }

    /** The results that count, of all the years looked at. */
    public List<SchoolResult> results() {
        return List.copyOf(results);
    }

    /** Which of the results are low, by their places. */
    public BitSet low() {
        return low(rules);
    }

    BitSet low(RuleSet variant) {
        BitSet low = new BitSet(results.size());
        for (int i = 0; i < results.size(); i++) {
            low.set(i, variant.isLow(facts.get(i), share(results.get(i))));
        }
        return low;
    }

    Verdict verdict() {
        List<Map<String, Object>> low = facts(low());
        List<Criterion> judged = rules.criteria().stream()
                .map(one -> {
                    List<?> evidence = rules.evidence(one, low, years);
                    return new Criterion(one.code(), rules.fired(one, evidence, years), tell(evidence), null);
                })
                .toList();
        List<String> fired =
                judged.stream().filter(Criterion::fired).map(Criterion::code).toList();
        return new Verdict(tested, tested && rules.listed(fired), judged, null);
    }

    boolean fires(RuleSet.CompiledCriterion criterion, BitSet low) {
        return rules.fired(criterion, rules.evidence(criterion, facts(low), years), years);
    }

    /** Whether the school would be on the list, were these results low and the others not. */
    public boolean lists(BitSet low) {
        return lists(rules, low);
    }

    boolean lists(RuleSet variant, BitSet low) {
        List<Map<String, Object>> facts = facts(low);
        return tested
                && variant.listed(variant.criteria().stream()
                        .filter(one -> variant.fired(one, variant.evidence(one, facts, years), years))
                        .map(RuleSet.CompiledCriterion::code)
                        .toList());
    }

    RuleSet rules() {
        return rules;
    }

    /** Whether a result would be low with so many pupils below the minimum. */
    boolean isLowWith(int place, int pupils) {
        SchoolResult then = results.get(place).withBelow(pupils);
        Map<String, Object> r = new HashMap<>(facts.get(place));
        r.put("share", share(then));
        return rules.isLow(r, share(then));
    }

    private List<Map<String, Object>> facts(BitSet low) {
        return low.stream().mapToObj(facts::get).toList();
    }

    private List<Evidence> tell(List<?> evidence) {
        return evidence.stream()
                .map(r -> Objects.requireNonNull(((Map<?, ?>) r).get("procedure")))
                .map(procedure -> IntStream.range(0, results.size())
                        .filter(i -> results.get(i).procedure().equals(procedure))
                        .findFirst()
                        .orElseThrow())
                .map(place -> Evidence.of(results.get(place), share(results.get(place)), rules.parameters()))
                .toList();
    }

    private boolean counts(SchoolResult result) {
        RuleParameters parameters = rules.parameters();
        Integer participants = result.participants();
        return parameters.procedures().contains(result.kind())
                && result.share(parameters.useCounts()) != null
                && !(parameters.excludeDoubtful() && result.doubt() != null)
                && (participants == null || participants >= parameters.minParticipants());
    }

    private double share(SchoolResult result) {
        return Objects.requireNonNull(result.share(rules.parameters().useCounts()));
    }

    private Map<String, Object> facts(SchoolResult result, int yearsAgo) {
        return Map.of(
                "procedure", result.procedure(),
                "kind", result.kind(),
                "type", result.type(),
                "subject", result.subject(),
                "grade", (long) result.grade(),
                "schoolYear", result.schoolYear(),
                "yearsAgo", (long) yearsAgo,
                "share", share(result));
    }
}
