package ru.podyom.indicator.recheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ru.podyom.indicator.objectivity.Parameters;

class SampleTest {

    @Test
    void theSameSeedDrawsTheSameWorks() {
        assertThat(Sample.numbers(5, 25, 42)).isEqualTo(Sample.numbers(5, 25, 42));
        assertThat(Sample.numbers(5, 25, 42)).isNotEqualTo(Sample.numbers(5, 25, 43));
    }

    @Test
    void worksAreDifferentOnesOfAllThereAre() {
        assertThat(Sample.numbers(12, 25, 7))
                .hasSize(12)
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(number -> number >= 1 && number <= 25);
        assertThat(Sample.numbers(25, 25, 7))
                .isEqualTo(IntStream.rangeClosed(1, 25).boxed().toList());
    }

    @Test
    void everyWorkIsDrawnAboutAsOften() {
        long first = IntStream.range(0, 10_000)
                .filter(seed -> Sample.numbers(5, 25, seed).contains(1))
                .count();

        // A fifth of ten thousand; the deviation is 40.
        assertThat(first).isBetween(1_800L, 2_200L);
    }

    @Test
    void fewWorksNeedNearlyAllAndManyAThirtyFifth() {
        Parameters.Recheck wanted = new Parameters.Recheck(0.9, 0.1);

        // n₀ = 3.8415 · 0.09 / 0.01 = 34.57; 34.57 / (1 + 33.57 / 25) = 14.76.
        assertThat(Sample.size(25, wanted)).isEqualTo(15);
        assertThat(Sample.size(1_000_000, wanted)).isEqualTo(35);
        assertThat(Sample.size(1, wanted)).isEqualTo(1);
    }
}
