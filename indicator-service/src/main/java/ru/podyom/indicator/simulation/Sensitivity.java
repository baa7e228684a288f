package ru.podyom.indicator.simulation;

import java.util.ArrayList;
import java.util.List;
import ru.podyom.indicator.ruleset.AssessedSchool;
import ru.podyom.indicator.ruleset.RuleSet;
import ru.podyom.indicator.ruleset.SchoolResult;
import ru.podyom.indicator.ruleset.Thresholds;

/** Gathers, school by school, for which thresholds each would be listed. */
final class Sensitivity {

    private final List<Double> thresholds;
    private final Thresholds variants;
    private final List<List<String>> listed;

    Sensitivity(RuleSet rules, List<Double> thresholds) {
        this.thresholds = thresholds;
        this.variants = new Thresholds(rules, thresholds);
        this.listed = new ArrayList<>();
        thresholds.forEach(any -> listed.add(new ArrayList<>()));
    }

    void take(AssessedSchool school, List<SchoolResult> results, String schoolYear) {
        variants.listing(results, schoolYear).stream()
                .forEach(i -> listed.get(i).add(school.code()));
    }

    List<AtThreshold> told() {
        List<AtThreshold> all = new ArrayList<>();
        for (int i = 0; i < thresholds.size(); i++) {
            all.add(new AtThreshold(thresholds.get(i), listed.get(i).size(), listed.get(i)));
        }
        return all;
    }
}
