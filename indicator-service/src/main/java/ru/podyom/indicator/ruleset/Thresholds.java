package ru.podyom.indicator.ruleset;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One rule set under many thresholds. A school is looked at once; between its shares nothing changes. */
public final class Thresholds {

    private final RuleSet rules;
    private final List<RuleSet> variants;
    private final boolean repeats;

    public Thresholds(RuleSet rules, List<Double> thresholds) {
        this.rules = rules;
        this.variants = thresholds.stream()
                .map(one -> rules.under(rules.parameters().withThreshold(one)))
                .toList();
        this.repeats = rules.thresholdOnlyMakesLow();
    }

    /** The places of the thresholds under which the school is on the list of that year. */
    public BitSet listing(List<SchoolResult> results, String schoolYear) {
        Judgement judgement = rules.of(results, schoolYear);
        BitSet listing = new BitSet(variants.size());
        if (!judgement.tested()) {
            return listing;
        }
        Map<BitSet, Boolean> known = new HashMap<>();
        for (int i = 0; i < variants.size(); i++) {
            RuleSet variant = variants.get(i);
            BitSet low = judgement.low(variant);
            listing.set(
                    i,
                    repeats
                            ? known.computeIfAbsent(low, set -> judgement.lists(variant, set))
                            : judgement.lists(variant, low));
        }
        return listing;
    }
}
