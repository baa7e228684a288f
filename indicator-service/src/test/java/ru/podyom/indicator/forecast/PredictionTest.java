package ru.podyom.indicator.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PredictionTest {

    private static Shift shift(double logit, double scatter) {
        return new Shift("2020-2021", 100, 20, 20, logit, scatter);
    }

    @Test
    void allCountsTogetherAreCertain() {
        double probability = new Prediction(5, 20, shift(0.3, 0.5)).probability(count -> true);

        assertThat(probability).isCloseTo(1.0, within(1e-9));
    }

    @Test
    void withoutAChangeTheShareStaysWhereItWas() {
        Prediction prediction = new Prediction(30, 100, shift(0, 0));

        assertThat(prediction.expected()).isCloseTo(30.2, within(0.2));
        assertThat(prediction.interval().low()).isCloseTo(21.9, within(1.0));
        assertThat(prediction.interval().high()).isCloseTo(39.4, within(1.0));
    }

    /** Beta-binomial with 1.5 and 3.5: the chance of none of three, 3.5 · 4.5 · 5.5 / (5 · 6 · 7). */
    @Test
    void theNextCountIsBetaBinomial() {
        double probability = new Prediction(1, 4, shift(0, 0)).probability(count -> count == 0);

        double exact = (3.5 * 4.5 * 5.5 * 6.5) / (5 * 6 * 7 * 8);
        assertThat(probability).isCloseTo(exact, within(0.002));
    }

    @Test
    void whereTheRegionFallsTheProbabilityRises() {
        double still = new Prediction(4, 20, shift(0, 0.3)).probability(count -> count >= 6);
        double falling = new Prediction(4, 20, shift(0.8, 0.3)).probability(count -> count >= 6);

        assertThat(falling).isGreaterThan(still + 0.2);
    }

    @Test
    void theMoreSchoolsScatterTheWiderTheRange() {
        Range close = new Prediction(30, 100, shift(0, 0)).interval();
        Range wide = new Prediction(30, 100, shift(0, 1)).interval();

        assertThat(wide.high() - wide.low()).isGreaterThan(close.high() - close.low() + 10);
    }

    @Test
    void noneAndAllBelowTheMinimumHaveForecastsToo() {
        assertThat(new Prediction(0, 5, shift(0, 0)).expected()).isBetween(0.0, 20.0);
        assertThat(new Prediction(5, 5, shift(0, 0)).expected()).isBetween(80.0, 100.0);
        assertThat(new Prediction(0, 3000, shift(0, 0)).expected()).isBetween(0.0, 1.0);
    }
}
