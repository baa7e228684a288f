package ru.podyom.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForecastTest {

    @Test
    void twoValuesAreNoTrend() {
        assertThat(Forecast.of(List.of(10.0, 20.0))).isNull();
    }

    @Test
    void valuesOnALineGoOnAlongItWithoutDoubt() {
        assertThat(Forecast.of(List.of(10.0, 20.0, 30.0))).isEqualTo(new Forecast(40, 40, 40, 3));
    }

    /** By hand: line 2.5 + 0.6 (x - 1.5), residuals -0.6 0.8 0.2 -0.4; s² = 0.6; half of it 4.303 · √(0.6 · 2.5). */
    @Test
    void scatteredValuesLeaveTheIntervalOfTheTextbook() {
        Forecast forecast = Forecast.of(List.of(1.0, 3.0, 3.0, 3.0));

        assertThat(forecast).isEqualTo(new Forecast(4, -1.27, 9.27, 4));
    }

    @Test
    void aShareStaysBetweenNothingAndAll() {
        Forecast forecast = new Forecast(104, 80, 128, 3).asShare();

        assertThat(forecast).isEqualTo(new Forecast(100, 80, 100, 3));
    }

    @Test
    void fortyPercentOfSevenIsThreeSchools() {
        TargetRange target = new TargetRange(BigDecimal.valueOf(40), BigDecimal.valueOf(40), "программа 001");

        assertThat(Feasibility.of(2, 7, target, true)).isEqualTo(new Feasibility(3, 7, 2));
        assertThat(Feasibility.of(2, 7, target, false)).isEqualTo(new Feasibility(2, 7, 2));
    }
}
