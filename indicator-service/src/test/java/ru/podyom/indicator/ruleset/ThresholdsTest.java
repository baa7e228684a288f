package ru.podyom.indicator.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class ThresholdsTest {

    private static final String YEAR = "2020-2021";
    private static final List<Double> THRESHOLDS =
            DoubleStream.iterate(0, one -> one + 1).limit(101).boxed().toList();

    private static BitSet oneByOne(RuleSet rules, List<SchoolResult> results) {
        BitSet listing = new BitSet();
        for (int i = 0; i < THRESHOLDS.size(); i++) {
            RuleSet variant = rules.under(rules.parameters().withThreshold(THRESHOLDS.get(i)));
            listing.set(i, variant.judge(results, YEAR).listed());
        }
        return listing;
    }

    @Test
    void aSchoolLookedAtOnceIsListedAsIfItWereJudgedForEachThreshold() {
        RuleSet rules = Shipped.rules(Map.of());

        Shipped.annex()
                .forEach((school, results) -> assertThat(new Thresholds(rules, THRESHOLDS).listing(results, YEAR))
                        .describedAs(school)
                        .isEqualTo(oneByOne(rules, results)));
    }

    @Test
    void theLowerTheThresholdTheMoreSchools() {
        Thresholds thresholds = new Thresholds(Shipped.rules(Map.of()), List.of(10.0, 30.0, 60.0));

        List<BitSet> all = Shipped.annex().values().stream()
                .map(results -> thresholds.listing(results, YEAR))
                .toList();

        assertThat(all.stream().filter(set -> set.get(0)).count()).isGreaterThan(3);
        assertThat(all.stream().filter(set -> set.get(1)).count()).isEqualTo(3);
        assertThat(all.stream().filter(set -> set.get(2)).count()).isZero();
    }

    @Test
    void theShortCutJudgesAsTheInterpreterDoes() {
        long seed = 20_211_116;
        Random random = new Random(seed);
        RuleSet plain = Shipped.rules(Map.of());
        RuleSet interpreted = Shipped.withLow(RuleSet.PLAIN_LOW + " ");
        for (int i = 0; i < 300; i++) {
            List<SchoolResult> results = new ArrayList<>();
            for (String kind : plain.parameters().procedures()) {
                String[] parts = kind.split("-");
                String year = random.nextBoolean() ? YEAR : "2018-2019";
                int participants = 1 + random.nextInt(30);
                results.add(new SchoolResult(
                        kind + year,
                        parts[0],
                        parts[1],
                        Integer.parseInt(parts[2]),
                        year,
                        participants,
                        random.nextInt(participants + 1),
                        null,
                        null,
                        null));
            }

            assertThat(plain.judge(results, YEAR))
                    .describedAs("seed %d, round %d", seed, i)
                    .isEqualTo(interpreted.judge(results, YEAR));
        }
    }
}
